### To somebody who leaves the group, mostly the last. Nothing of who or why.

farewell = You are no longer in the group. Your times with the group are cancelled. Do you have questions? Call the coordinator.
