"""The story's steps, one file each; each shows facts or ends the story."""
