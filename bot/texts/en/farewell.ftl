### To somebody who leaves the group, mostly the last. Nothing of who or why.

farewell = You are no longer in the group. Your times with the group are cancelled. Do you have questions? Call the coordinator.
farewell-closed = The group has ended. Thank you. If things get shaky again: call { $name } { $phone }.
nobody-reads = Nobody reads here any more. Call { $name } { $phone }. Are you in danger? Call 112.
