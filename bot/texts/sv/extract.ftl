### Utdraget: det som boten har om ett ärende eller en person, att föra in i akten.

extract-part =
    Utdrag { $part } av { $parts } · { $code }{ $who ->
        [none] {""}
       *[some] {" "}· det som rör { $who }
    } · { $section }
    { LINES($lines) }
extract-empty =
    { $who ->
        [none] Det finns inget att visa än.
       *[some] Det finns inget om { $who } att visa än.
    }
extract-section-consent = samtycke
extract-section-events = händelser
extract-section-meetings = möten
extract-section-plan = planen
extract-meeting-off = M{ $number } · { WHEN($start, $end) } · inställt
