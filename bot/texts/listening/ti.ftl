### Tigrinya: what is heard of withdrawal, "call me", "stop" and danger. Not yet read by a native speaker.
### Until one has, words of withdrawal get a question and take nothing back by themselves; who has read it writes yes here.
### | stands between; word* is all that begins so, *word* all that holds it, .. is up to three words between.

read-by-a-native-speaker = no

listen-withdraw = ኣውጽእ* | ኣውጽኡ* | ኣወግድ* | ኣወግዱ* | ኣርሕቕ* | ይውጽእ | ይውጻእ | ይውጽኡ | ይወገድ | ይወገዱ | ፍቓደይ .. ኣልዒለ/እስሕብ/ስሒበ/ኣንሲአ | ስምምዐይ .. እስሕብ/ስሒበ/ኣልዒለ | ሓሳበይ ቀይረ | ሓሳበይ ለዊጠ | ተጣዒሰ | ክፈልጥ ኣይደልን | ክፈልጡ ኣይደልን | ፖሊስ ኣይደልን | ቤት ትምህርቲ ኣይደልን
listen-everyone = ኩሎም | ኩሉ | ንኩሎም | ኩሎምኹም | ፍቓደይ | ስምምዐይ
listen-party-polis = *ፖሊስ* | *ፖሊሳት*
listen-party-skola = ቤት ትምህርቲ | ቤትምህርቲ | ንቤት ትምህርቲ | *ትምህርቲ | *መምህር*
listen-party-soc = *ሶሻል* | ማሕበራዊ ኣገልግሎት
listen-call = ደውለለይ | ደውሉለይ | ደውልለይ | ደውል | ክዛረብ እደሊ | ክዛረብ ደልየ | ተዛረበኒ
listen-stop = ደው በል | ደው በሉ | ኣቋርጽ | ይኣክል | ኣይትጽሓፈለይ | ኣይትጽሓፉለይ
listen-danger = *ወቕዓኒ | *ወቅዓኒ | *ወቒዑኒ | *ወቕዑኒ | *ሃርመኒ | *ቐትለኒ | *ቀትለኒ | *ቐትሉኒ | *ቀትሉኒ | *ፈራርሓኒ | *ፈራርሑኒ | ፈሪሐ | ፈሪሀ | ይፈርሕ ኣለኹ | እፈርሕ | ነብሰይ .. ከጥፍእ/ክቐትል/ኣጥፊአ | ርእሰይ .. ክቐትል | ክመውት .. ደልየ/እደሊ | ምንባር .. ኣይደልን | ብህይወት .. ኣይደልን | *ዓመጸኒ* | *ደፈረኒ* | *ደፊሩኒ* | ካራ | ሽጉጥ | ብረት .. ኣለዎ/ሒዙ | ከኒና .. ወሲደ/ውሒጠ | ብዙሕ ከኒና | ወደይ .. ኣይመጸን/ኣይተመልሰን | ጓለይ .. ኣይመጸትን/ኣይተመልሰትን | ጠፊኡ | ጠፊኣ | ዓጽዮምኒ | ዓጽዩኒ | ተዓጽየ | ሓግዙኒ | ኣድሕኑኒ | ደም ይፈስስ | ኣየተንፍስን | ብግዲ .. መርዓ
