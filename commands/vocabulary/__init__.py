"""Every word people say that is no command: what stands before `=`, yes and no, dates and lengths, kinds of meeting."""
