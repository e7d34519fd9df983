"""The phases of a case, as people call them."""

from typing import Final

from cases.phases import Phase

PHASES: Final = {
    "aktiv": Phase.ACTIVE,
    "active": Phase.ACTIVE,
    "samtycke": Phase.CONSENTED,
    "samtycke inhamtat": Phase.CONSENTED,
    "consented": Phase.CONSENTED,
    "avslutad": Phase.CLOSED,
    "closed": Phase.CLOSED,
    "aktualiserad": Phase.REFERRED,
    "referred": Phase.REFERRED,
}
