### Somali: what is heard of withdrawal, "call me", "stop" and danger. Not yet read by a native speaker.
### Until one has, words of withdrawal get a question and take nothing back by themselves; who has read it writes yes here.
### | stands between; word* is all that begins so, *word* all that holds it, .. is up to three words between.

read-by-a-native-speaker = no

listen-withdraw = ha laga saaro | laga saaro | ka saar | ka saara | iga saar | saar | saara | saaro | waan ka noqday | ka noqday | ka noqonayaa | ogolaanshahayga .. noqday/noqonayaa/celiyay | waan ka laabtay | ma rabo in/inay/inuu .. ogaado/ogaadaan/ogaato | ma rabo booliska/boolisku/iskuulka/dugsiga | ha ogaan
listen-everyone = dhammaan | dhamaan | kulligood | kuligood | qof walba | qofkasta | dadka oo dhan | ogolaanshahayga | ogolaanshahaygii
listen-party-polis = bool* | polis* | bilays* | bileys*
listen-party-skola = iskuul* | dugsi* | macalin* | macallin* | iskool*
listen-party-soc = sooshal* | soosiyaal* | adeegga bulshada
listen-call = i soo wac | isoo wac | i wac | ila soo hadal | waan rabaa inaan hadlo | waxaan rabaa inaan hadlo | ila hadal
listen-stop = jooji | joojiya | joogso | ha ii soo qorin | ha iisoo qorin | iga daa | iga daaya
listen-danger = *dilay* | *dilaya* | *dili* doon* | i dilo | la i dilo | *garaac* | *garacay* | i dhaawac* | waan baqay* | waan cabsan* | waan cabsad* | baqayaa | baqanayaa | cabsanayaa | is dil* | isdil* | inaan dhinto | inaan is dilo | naftayda .. qaad* | ma rabo inaan noolaado | nolosha .. ka daalay | kufsi* | kufsad* | i kufsaday | i taabtay | i taabanayaa | mindi* | toori* | qori* | bastoolad* | hub | hanjab* | i hanjabay | kaniini* badan | daawo badan .. cunay/liqay | kaniini .. liqay/cunay | wiilkaygu/wiilkayga .. ma .. imaan/iman | gabadhaydu/gabadhayda .. ma .. imaan/iman | waa la la' yahay | la waayay | lumay | i xidh* | i xir* | la i xiray | dhiig baxaya | dhiigbax* | neefsan waayay | i badbaadi | i caawi degdeg | guur khasab | la igu guurinayo
