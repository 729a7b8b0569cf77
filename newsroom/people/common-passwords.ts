/** What guessers try first: folded to lower case letters and digits. Short ones matter because people chain them. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
123 1234 12345 123456 1234567 12345678 123456789 1234567890 0123456789 987654321 9876543210 654321 54321 4321 321
111 111111 11111111 222222 333333 444444 555555 666666 777777 888888 88888888 999999 000 0000 000000 00000000 112233
121212 123123 123321 147258 147258369 159357 159753 789456 789456123 456789 010203 101010 131313 141414 151515
202020 212121 520 5201314 1314520 1314 666 888 168 168168 518518 007 007007 2020 2021 2022 2023 2024 2025 2026 2027
abc abcd abcde abcdef abcdefg abcdefgh abcdefghijk abcdefghijklmno abc123 abc1234 abcd1234 a1b2c3 a1b2c3d4 aaa aaaa aaaaaa
qwe qwer qwert qwerty qwertyu qwertyui qwertyuiop qwe123 qwer1234 qwerty1 qwerty12 qwerty123 qwerty12345 1q2w3e 1q2w3e4r
1q2w3e4r5t 1qaz 1qaz2wsx 2wsx 3edc 4rfv qaz qazwsx qazwsxedc wsx edc zxc zxcv zxcvb zxcvbn zxcvbnm asd asdf asdfg asdfgh
asdfghj asdfghjkl asd123 asdf1234 poiuytrewq lkjhgfdsa mnbvcxz azerty azertyuiop qwertz qwertzuiop dvorak
password passwords password1 password12 password123 password1234 passw0rd pass word passwd pass1234 pwd secret secrets
secret123 letmein letmein123 letme open opensesame access access14 login signin signup welcome welcome1 welcome123
admin admin1 admin12 admin123 admin1234 administrator root toor superuser user user123 username guest test test1 test123
test1234 testing tester demo demo123 sample example default changeme change temp temporary temp123 trustno1 trust
master master123 system server database computer internet network windows linux android iphone apple samsung google
facebook twitter youtube instagram amazon microsoft baidu wechat weixin alibaba taobao tencent github oracle cisco
newsroom news editor editors editorial reporter reporters journalist chief headline deadline press media publish
publisher newspaper magazine website site blog content writer author story stories stet proof
iloveyou iloveyou1 iloveu loveyou lovely love lover loveme loves myloveyou forever always together sweet sweetheart
honey darling princess prince queen king angel angels baby babygirl babyboy babe beautiful pretty cutie
dragon monkey tiger lion panda bear wolf eagle falcon hawk phoenix horse mustang dolphin shark snake spider butterfly
cat cats dog dogs puppy kitty kitten bunny rabbit chicken pigeon turtle penguin elephant
sunshine sunflower flower flowers rose summer winter spring autumn morning night moonlight moon star stars starlight sky
rainbow ocean river mountain forest island heaven thunder lightning fire water earth wind storm snow
football soccer baseball basketball hockey tennis golf cricket rugby boxing liverpool arsenal chelsea barcelona madrid
juventus yankees cowboys steelers lakers eagles rangers manchester united
superman batman spiderman ironman pokemon pikachu naruto starwars starwars1 matrix hunter hunter2 killer ninja samurai
warrior soldier ranger player gamer pirate wizard magic shadow ghost ghosts zombie vampire hacker
michael michelle jessica jennifer jordan jordan23 ashley amanda daniel david andrew anthony joshua matthew robert thomas
charlie george william joseph richard nicole samantha hannah taylor martin steven alexander maria anna emma sophia
jesus christ god bless blessed faith hope grace peace lucky luck happy smile freedom liberty money cash dollar rich
diamond gold golden silver platinum crystal pearl treasure chocolate cookie cookies coffee banana orange cherry peach
pepper ginger sugar candy cheese butter pizza hello hello1 hello123 hi goodbye bye thankyou please welcomehome
friend friends family mother father mommy daddy mummy sister brother children home house garden school college student
teacher doctor police office work working business company manager director boss
january february march april may june july august september october november december monday tuesday wednesday thursday
friday saturday sunday today tomorrow yesterday birthday christmas newyear holiday vacation
london paris berlin newyork america england france germany italy spain canada australia china beijing shanghai shenzhen
guangzhou hongkong taiwan taipei singapore malaysia tokyo japan korea seoul india
woaini woaini1314 woaini520 zhongguo wangjian zhang wang zhao chen xiao mima mima123 wodemima caonima nihao nihao123
correcthorsebatterystaple correct battery staple thisismypassword mypassword yourpassword nopassword newpassword
oldpassword whatever nothing something anything everything everyone nobody somebody iamthe ihateyou fuckyou fuckoff
fuck shit asshole bitch sexy sex porn pussy dick
`
    .trim()
    .split(/\s+/),
)
