### The extract: what the bot holds of a case or a person, to be put in the file.

extract-part =
    Extract { $part } of { $parts } · { $code }{ $who ->
        [none] {""}
       *[some] {" "}· what concerns { $who }
    } · { $section }
    { LINES($lines) }
extract-empty =
    { $who ->
        [none] There is nothing to show yet.
       *[some] There is nothing about { $who } to show yet.
    }
extract-section-consent = consent
extract-section-events = events
extract-section-meetings = meetings
extract-section-plan = the plan
extract-meeting-off = M{ $number } · { WHEN($start, $end) } · called off
