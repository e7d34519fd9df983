### Tjänsten har fått ett annat konto.

account-moved =
    Jag har ett nytt konto. I rummen från mitt gamla konto håller ingen dörren längre. Be alla lämna dem, och skriv inget där.
    { LINES($lines) }
    Jag gör nya rum och bjuder in dem som ska vara med.
left-behind-room = { $code }, ärendets rum: { $who } är kvar där.
left-behind-chats = { $code }, egna chattar: { $who }.
left-behind-office = Det gäller det gamla Samordningsrummet, och chattarna med mig.
