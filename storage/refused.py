"""Why storage does not open or does not go on: typed errors that carry a reason code and never a word of content."""

from collections.abc import Collection

from cases.ids import CaseId


class StorageRefused(Exception):
    """Something must be put right before storage opens or goes on. `reason` is a code, the text is found elsewhere."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.told: dict[str, str] = {}
        """What the text fills in, beside files and folders."""


class RootSecretRefused(StorageRefused):
    """The root secret cannot be used: missing, others-can-read, not-a-file, wrong-size, exists, unreadable."""


class WrongRootSecret(StorageRefused):
    """The keys were wrapped under another root secret; nothing has been written."""

    def __init__(self) -> None:
        super().__init__("wrong-root-secret")


class KeysRefused(StorageRefused):
    """The file of keys does not fit: keys-missing (a journal without keys), keys-damaged, unknown-layout."""


class JournalRefused(StorageRefused):
    """The journal does not fit: journal-missing (keys of cases without a journal), journal-other, unknown-layout."""


class JournalShort(JournalRefused):
    """The journal ends at `row`, and keys.db knows that row `known` was committed: it is empty, cut or old."""

    def __init__(self, row: int, known: int) -> None:
        super().__init__("journal-short")
        self.row = row
        self.known = known
        self.told = {"row": str(row), "known": str(known)}


class RowsAltered(JournalRefused):
    """Rows of these tables were changed, removed or put in outside the bot, or their tally was."""

    def __init__(self, tables: Collection[str]) -> None:
        super().__init__("rows-altered")
        self.told = {"tables": ", ".join(sorted(tables))}
        self.is_mended_at_start = set(tables) == {"due"}
        """What falls due is made again from the journal."""


class AlreadyRunning(StorageRefused):
    """Another process holds the data folder."""

    def __init__(self) -> None:
        super().__init__("already-running")


class ChainBroken(StorageRefused):
    """The chain does not hold at `row`: nothing from there on is believed. `reason` as in storage/chain.py."""

    def __init__(self, row: int, reason: str) -> None:
        super().__init__(reason)
        self.row = row


class KeyMissing(StorageRefused):
    """There are facts of this case and no key to read or write them with."""

    def __init__(self, case: CaseId) -> None:
        super().__init__("key-missing")
        self.case = case


class UnknownFact(StorageRefused):
    """The journal holds a fact that this version does not know, or knows only in an older version."""

    def __init__(self, name: str, version: int) -> None:
        super().__init__("unknown-fact")
        self.name = name
        self.version = version


class UnknownCase(LookupError):
    """No case of this id is in the journal."""


class StorageFailed(Exception):
    """The database did not do its work and nothing of the transaction is kept: worth another try.

    `reason`: disk-full, locked, read-only, damaged, failed."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
