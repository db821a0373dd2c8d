import Reading

extension NormalisingCase {
  /// American English: written ⇒ spoken.
  static let american = cases(
    "en-US",
    #"""
    The council voted on 12 Mar. 2024 to close the pool. ⇒ The council voted on March twelfth twenty twenty-four to close the pool.
    Updated Sept. 9, 2023, at 4:05 p.m. EDT ⇒ Updated September ninth, twenty twenty-three, at four oh five P.M E.D.T
    He resigned on Friday, Aug. 2. ⇒ He resigned on Friday, August second.
    The lake froze in February 1963. ⇒ The lake froze in February nineteen sixty-three.
    Results are due by 2025-11-30. ⇒ Results are due by November thirtieth twenty twenty-five.
    The letter is dated 3/14/2018. ⇒ The letter is dated March fourteenth twenty eighteen.
    Classes run Mon.–Thu. from 9 a.m. to noon. ⇒ Classes run Monday to Thursday from nine A.M to noon.
    The fair runs May 5-7 in Ashby. ⇒ The fair runs May fifth to seventh in Ashby.
    Posters from the 1970s hung beside '90s photographs. ⇒ Posters from the nineteen seventies hung beside nineties photographs.
    She was born in 1908 and died in 2001. ⇒ She was born in nineteen oh eight and died in two thousand one.
    The abbey was built in 1087. ⇒ The abbey was built in ten eighty-seven.
    Rome was sacked in 410 A.D. ⇒ Rome was sacked in four ten A.D.
    Tickets go on sale at 10:00 a.m. Saturday. ⇒ Tickets go on sale at ten A.M Saturday.
    The 17:45 train left at 18:02. ⇒ The five forty-five P.M train left at six oh two P.M.
    The curfew starts at 2200 GMT. ⇒ The curfew starts at twenty-two hundred G.M.T.
    The stadium cost $1.3 billion. ⇒ The stadium cost one point three billion dollars.
    They bought it for £4.5m in cash. ⇒ They bought it for four point five million pounds in cash.
    A €750m loan will fund the bridge. ⇒ A seven hundred fifty million euro loan will fund the bridge.
    The tax raises $2.75 a gallon. ⇒ The tax raises two dollars and seventy-five cents a gallon.
    A coffee costs €3.40. ⇒ A coffee costs three euros and forty cents.
    The toll is 75¢. ⇒ The toll is seventy-five cents.
    The fund holds between $20 million and $25 million. ⇒ The fund holds between twenty million dollars and twenty-five million dollars.
    Analysts expect $5-6 billion in sales. ⇒ Analysts expect five to six billion dollars in sales.
    A $2.5 billion takeover failed. ⇒ A two point five billion dollar takeover failed.
    She won a $400-a-week grant. ⇒ She won a four hundred dollar a week grant.
    Workers earn $17.25/hour. ⇒ Workers earn seventeen dollars and twenty-five cents an hour.
    The loan was HK$30 million. ⇒ The loan was thirty million Hong Kong dollars.
    Rents fell 3.5% in May. ⇒ Rents fell three point five percent in May.
    Between 15% and 20% of voters stayed home. ⇒ Between fifteen percent and twenty percent of voters stayed home.
    Turnout was 40-45%. ⇒ Turnout was forty to forty-five percent.
    Wind gusts reached 95 mph. ⇒ Wind gusts reached ninety-five miles per hour.
    The trail is 12 km long. ⇒ The trail is twelve kilometers long.
    The pump moves 50 m³ of water. ⇒ The pump moves fifty cubic meters of water.
    Sugar content is 11 g per 100 ml. ⇒ Sugar content is eleven grams per one hundred milliliters.
    The road limit is 80 km/h. ⇒ The road limit is eighty kilometers per hour.
    The nugget weighed 1.5 oz. ⇒ The nugget weighed one point five ounces.
    It was 38°C in the shade. ⇒ It was thirty-eight degrees Celsius in the shade.
    He stands 5'11" tall. ⇒ He stands five foot eleven tall.
    A 40-ft. mast fell. ⇒ A forty foot mast fell.
    The 6,000-sq.-ft. hall is empty. ⇒ The six thousand square foot hall is empty.
    About 1/4 of the seats are taken. ⇒ About one quarter of the seats are taken.
    Stir in 2 1/2 cups of flour. ⇒ Stir in two and a half cups of flour.
    The wall is ¾ inch thick. ⇒ The wall is three quarters inch thick.
    The rovers beat the hawks 3-1. ⇒ The rovers beat the hawks three one.
    The bill passed 62-38. ⇒ The bill passed sixty-two to thirty-eight.
    Children ages 6-11 swim free. ⇒ Children ages six to eleven swim free.
    See pages 40-44. ⇒ See pages forty to forty-four.
    The odds are 7-2. ⇒ The odds are seven to two.
    He finished 23rd of 1,200 runners. ⇒ He finished twenty-third of one thousand two hundred runners.
    The 101st guest got a prize. ⇒ The one hundred first guest got a prize.
    Call 555-0199 for details. ⇒ Call five five five, oh one nine nine for details.
    Dial (415) 555-0134 before noon. ⇒ Dial four one five, five five five, oh one three four before noon.
    She called 911 at once. ⇒ She called nine one one at once.
    Gen. Ada Pierce met Gov. Tom Reyes. ⇒ General Ada Pierce met Governor Tom Reyes.
    Sens. Hale and Moss objected. ⇒ Senators Hale and Moss objected.
    Dr. Osei and Prof. Lund agreed. ⇒ Doctor Osei and Professor Lund agreed.
    Mrs. Vance spoke to Mr. Pell. ⇒ Mrs Vance spoke to Mr Pell.
    The church of St. Brannoc stands on Mill St. near the quay. ⇒ The church of Saint Brannoc stands on Mill Street near the quay.
    Lot No. 7 sold first. ⇒ Lot number seven sold first.
    No. The answer did not change. ⇒ No. The answer did not change.
    The firm, Harrow & Sons Ltd., closed. ⇒ The firm, Harrow and Sons Limited, closed.
    Bring tools, e.g., a saw. ⇒ Bring tools, for example, a saw.
    He, i.e. the mayor, paid. ⇒ He, that is the mayor, paid.
    Alder vs. Birch was postponed. ⇒ Alder versus Birch was postponed.
    The case of Dunmore v. Kells goes on. ⇒ The case of Dunmore versus Kells goes on.
    The U.S. Navy and the U.K. agreed. ⇒ The U.S Navy and the U.K agreed.
    She moved to the U.S. Her brother stayed. ⇒ She moved to the U.S. Her brother stayed.
    The WHO and the IMF met NATO in Geneva. ⇒ The W.H.O and the I.M.F met Nato in Geneva.
    The CEO's memo leaked. ⇒ The C.E.O's memo leaked.
    Three MPs and two NGOs complained. ⇒ Three MPs and two N.G.O's complained.
    R&D spending at H&M grew. ⇒ R and D spending at H and M grew.
    Queen Margrethe II's speech moved Pope Pius XII. ⇒ Queen Margrethe the second's speech moved Pope Pius the twelfth.
    World War II began before Chapter IX of her life. ⇒ World War two began before Chapter nine of her life.
    The Jan. 6 hearings ended. ⇒ The January sixth hearings ended.
    Sen. Iris Cole (D-Vt.) and Rep. Joe Hart (R-Texas) voted yes. ⇒ Senator Iris Cole, Democrat of Vermont, and Representative Joe Hart, Republican of Texas voted yes.
    The mill in Fargo, N.D., burned down. ⇒ The mill in Fargo, North Dakota, burned down.
    He flew from Tulsa, OK, on Flight 482. ⇒ He flew from Tulsa, Oklahoma, on Flight four eighty-two.
    The F-16 and the KF-21 took off. ⇒ The F sixteen and the K.F twenty-one took off.
    The G7 met before the G20. ⇒ The G seven met before the G twenty.
    COVID-19 cases rose. ⇒ Covid nineteen cases rose.
    Traffic on I-80 stopped. ⇒ Traffic on I eighty stopped.
    The 5G network failed. ⇒ The five G network failed.
    Read it at www.dailylantern.com/story today. ⇒ Read it at dailylantern dot com today.
    Write to desk@dailylantern.com for help. ⇒ Write to desk at dailylantern dot com for help.
    Use #SaveThePool or tag @lanternnews. ⇒ Use hashtag Save The Pool or tag at lanternnews.
    The dome was built in 1702.[3] It leaks. ⇒ The dome was built in seventeen oh two. It leaks.
    She "like[d] the idea," he said. ⇒ She liked the idea, he said.
    The member(s) must sign. ⇒ The members must sign.
    Salt & pepper are extra. ⇒ Salt and pepper are extra.
    Use ~20 nails. ⇒ Use about twenty nails.
    The board measures 4 x 8 feet. ⇒ The board measures four by eight feet.
    A margin of ±2 points is normal. ⇒ A margin of plus or minus two points is normal.
    It rained — hard — all day. ⇒ It rained, hard, all day.
    The drill -- a test -- went well. ⇒ The drill, a test, went well.
    He paused... then sang. ⇒ He paused, then sang.
    Thanks 🎉🎉 to all! ⇒ Thanks to all!
    The café in São Tomé served Nguyễn's soup. ⇒ The café in São Tomé served Nguyen's soup.
    President Han (한) spoke. ⇒ President Han spoke.
    The sign read 출구 in red. ⇒ The sign read 출구 in red.
    A Greek word, λόγος, was carved there. ⇒ A Greek word, λόγος, was carved there.
    FLOODS HIT THE NORTH AS US SENDS AID ⇒ Floods Hit The North As U.S Sends Aid
    She did NOT agree. ⇒ She did not agree.
    The price fell to −4 points. ⇒ The price fell to minus four points.
    It costs 1,250,000 won. ⇒ It costs one million two hundred fifty thousand won.
    Press 0 or 007. ⇒ Press zero or oh oh seven.
    Top 10 songs of 2010-2019 ⇒ Top ten songs of twenty ten to twenty nineteen
    In 2018-19 the club won 20 games. ⇒ In twenty eighteen to nineteen the club won twenty games.
    He ran 10.5 seconds, then 1:43:05. ⇒ He ran ten point five seconds, then one hour forty-three minutes and five seconds.
    Approx. 30 min. later the Dept. of Works called. ⇒ Approximately thirty minutes later the Department of Works called.
    The p.m. shift was short. ⇒ The P.M shift was short.
    J. R. Okafor and T.S. Bell wrote it. ⇒ J.R Okafor and T.S Bell wrote it.
    The ratio is 3:1. ⇒ The ratio is three to one.
    The map is printed at 1:12,500, the chart at 1:50,000. ⇒ The map is printed at one to twelve thousand five hundred, the chart at one to fifty thousand.
    PM2.5 and CO2 levels fell. ⇒ P.M two point five and C.O two levels fell.
    The 2nd and 3rd floors, at 1428 Elm St., are let. ⇒ The second and third floors, at fourteen twenty-eight Elm Street, are let.
    The deal is worth A$2.4bn. ⇒ The deal is worth two point four billion Australian dollars.
    She took a $250,000-a-year job. ⇒ She took a two hundred fifty thousand dollar a year job.
    An 18th-century mill faces a 21st-century plan. ⇒ An eighteenth century mill faces a twenty-first century plan.
    The park covers 40 sq km. ⇒ The park covers forty square kilometers.
    The 6-foot-7 guard scored 31. ⇒ The six foot seven guard scored thirty-one.
    He left at 3 a m and came back. ⇒ He left at three A.M and came back.
    Judges ruled 6-3 against the law. ⇒ Judges ruled six to three against the law.
    Elizabeth I was crowned in 1559. ⇒ Elizabeth the first was crowned in fifteen fifty-nine.
    Super Bowl LVIII drew 123.4 million viewers. ⇒ Super Bowl fifty-eight drew one hundred twenty-three point four million viewers.
    Henry V. He was king. ⇒ Henry the fifth. He was king.
    It was Charles V. who tackled them. ⇒ It was Charles the fifth who tackled them.
    Let us turn to Louis XII.'s reign. ⇒ Let us turn to Louis the twelfth's reign.
    George W. Bush met John F. Kennedy Jr.'s niece. ⇒ George W Bush met John F Kennedy Junior's niece.
    Lt. Col. Ann Hayes and Maj. Gen. Sam Ito spoke. ⇒ Lieutenant Colonel Ann Hayes and Major General Sam Ito spoke.
    Ms. Park met Ms. Lee. ⇒ Miz Park met Miz Lee.
    They drove from March 3 to 5. ⇒ They drove from March third to fifth.
    The 2023/24 season was short. ⇒ The twenty twenty-three to twenty-four season was short.
    The call is at 10:00 GMT. ⇒ The call is at ten A.M G.M.T.
    Temperatures of 30C are normal. ⇒ Temperatures of thirty degrees Celsius are normal.
    It brought 55 mph winds. ⇒ It brought fifty-five mile per hour winds.
    Some 80m users left. ⇒ Some eighty million users left.
    He has 10K followers. ⇒ He has ten thousand followers.
    He ran the 400m hurdles. ⇒ He ran the four hundred meter hurdles.
    They won a 50/50 raffle. ⇒ They won a fifty fifty raffle.
    Boise, ID 83702 ⇒ Boise, Idaho eight three seven oh two
    A Boeing 737-800 landed. ⇒ A Boeing seven thirty-seven eight hundred landed.
    Highway 401 is shut. ⇒ Highway four oh one is shut.
    The offices are open 09:00-17:00. ⇒ The offices are open nine A.M to five P.M.
    It is open noon-2 p.m. ⇒ It is open noon to two P.M.
    Under-21s enter free. ⇒ Under twenty-ones enter free.
    He bought 9mm rounds. ⇒ He bought nine millimeter rounds.
    1-in-100 odds ⇒ one in one hundred odds
    WWII ended in 1945. ⇒ World War two ended in nineteen forty-five.
    The CEOs of three NGOs met VIPs. ⇒ The C.E.O's of three N.G.O's met V.I.P's.
    UNHCR and UNESCO met at COP28. ⇒ U.N.H.C.R and Unesco met at cop twenty-eight.
    SEOUL — South Korea agreed. ⇒ Seoul, South Korea agreed.
    THE PRESIDENT SAID HE WOULD NOT GO TO THE U.N. ON MONDAY ⇒ The President Said He Would Not Go To The U.N On Monday
    KIM JONG-UN VISITS FARM ⇒ Kim Jong-un Visits Farm
    POLICE: 3 DEAD, 5 HURT IN I-95 CRASH ⇒ Police: three Dead, five Hurt In I ninety-five Crash
    The €1 = $1.08 rate held. ⇒ The one euro equals one dollar and eight cents rate held.
    worth 1.2 trillion won ($870 million) in all ⇒ worth one point two trillion won, eight hundred seventy million dollars in all
    Sens. Amy Bell (D-Minn.), Jon Cole (R-S.D.) and Angus Reed (I-Maine) met. ⇒ Senators Amy Bell, Democrat of Minnesota, Jon Cole, Republican of South Dakota, and Angus Reed, independent of Maine met.
    Use C++ or C#. ⇒ Use C plus plus or C sharp.
    CO₂ rose. ⇒ C.O two rose.
    The Gen Z vote grew. ⇒ The Gen Z vote grew.
    the Rev. Jesse Cole, the Hon. Ann Ray ⇒ the Reverend Jesse Cole, the Honorable Ann Ray
    12-year-olds and a 30-second ad ⇒ twelve year-olds and a thirty second ad
    a 2-year, $100 million deal ⇒ a two year, one hundred million dollar deal
    The scale is 1: 250,000. ⇒ The scale is one to two hundred fifty thousand.
    She ruled c. 1500. ⇒ She ruled circa fifteen hundred.
    The club, 한밭 (Hanbat), won. ⇒ The club, Hanbat, won.
    👍 ⇒ thumbs up sign
    Call 1-800-GO-FISH now. ⇒ Call one, eight hundred, Go Fish now.
    Cooked w/ or w/o salt ⇒ Cooked with or without salt
    A 3in nail at 25.7°N ⇒ A three inch nail at twenty-five point seven degrees north
    N. Korea and W. Africa ⇒ North Korea and West Africa
    Sec. of State Blaine spoke. ⇒ Secretary of State Blaine spoke.
    1B views cost 3¢/mile. ⇒ one billion views cost three cents a mile.
    BY ADA COLE-LEE ⇒ By Ada Cole Lee
    The visit of HAN JI-WOO ended. ⇒ The visit of Han Ji-woo ended.
    He is RIGHT about USPTO. ⇒ He is Right about U.S.P.T.O.
    See the note [n 7] here. ⇒ See the note here.
    Some 100-1500 people called 555-0199. ⇒ Some one hundred to one thousand five hundred people called five five five, oh one nine nine.
    It is 4 × 100 m long. ⇒ It is four by one hundred meters long.
    Portugal drew 3–3 at home. ⇒ Portugal drew three to three at home.
    Output fell to 1.2 million bpd. ⇒ Output fell to one point two million barrels per day.
    He ran it in 9.81s. ⇒ He ran it in nine point eight one seconds.
    The tax is 30p per kW/h. ⇒ The tax is thirty pence per kilowatt per hour.
    Speeds are given in km/h. ⇒ Speeds are given in kilometers per hour.
    The flight emitted 90 g CO2/km. ⇒ The flight emitted ninety grams C.O two per kilometer.
    Highs of 20-25C are likely. ⇒ Highs of twenty to twenty-five degrees Celsius are likely.
    The 1.5C goal is out of reach. ⇒ The one point five degree Celsius goal is out of reach.
    He was fined SFr5,000. ⇒ He was fined five thousand Swiss francs.
    The ferry costs RM25. ⇒ The ferry costs twenty-five ringgit.
    The toll is 50c. ⇒ The toll is fifty cents.
    A 99p burger sold out. ⇒ A ninety-nine pence burger sold out.
    They seek $2-$3 billion. ⇒ They seek two to three billion dollars.
    The $20-an-hour jobs are gone. ⇒ The twenty dollar an hour jobs are gone.
    PRESIDENT SIGNS $2BN BILL ⇒ President Signs two billion dollar Bill
    A 60/40 split pleased no one. ⇒ A sixty forty split pleased no one.
    The odds were 5/1 before the race. ⇒ The odds were five to one before the race.
    A 16:9 screen hangs there. ⇒ A sixteen to nine screen hangs there.
    India were 245-6 at stumps. ⇒ India were two hundred forty-five for six at stumps.
    It is as easy as 1-2-3. ⇒ It is as easy as one two three.
    The 2016/2017 reports differ. ⇒ The twenty sixteen to twenty seventeen reports differ.
    The race is on Thu 5 June. ⇒ The race is on Thursday June fifth.
    The shop is open until Wed. ⇒ The shop is open until Wednesday.
    It ran between 10 and 14 May 2021. ⇒ It ran between May tenth and fourteenth twenty twenty-one.
    The rains last Jun-Aug. ⇒ The rains last June to August.
    The rains last Apr.–June. ⇒ The rains last April to June.
    From Dec. 2019-Feb. 2020 he wrote. ⇒ From December twenty nineteen to February twenty twenty he wrote.
    The plan covers Q1-Q3. ⇒ The plan covers Q one to Q three.
    The FY2024-25 budget passed. ⇒ The F.Y twenty twenty-four to twenty-five budget passed.
    In the late 1990s and early '00s. ⇒ In the late nineteen nineties and early two thousands.
    She agreed.[a] He did not. ⇒ She agreed. He did not.
    The P/E ratio fell. ⇒ The P E ratio fell.
    Sales grew 3x. ⇒ Sales grew three times.
    The video streams in 1080p. ⇒ The video streams in ten eighty P.
    Text HOME to 741741. ⇒ Text home to seven four one seven four one.
    The ZIP code 01234 is new. ⇒ The Zip code oh one two three four is new.
    The 747-400 landed. ⇒ The seven forty-seven four hundred landed.
    Two 737 jets collided. ⇒ Two seven thirty-seven jets collided.
    The 3300 block of Elm St. is closed. ⇒ The thirty-three hundred block of Elm Street is closed.
    He lives at 1600 Harwick Ave. NW. ⇒ He lives at sixteen hundred Harwick Avenue Northwest.
    Windows 17.4.1 is out. ⇒ Windows seventeen point four point one is out.
    Harrow Ltd. v. Dunmore is settled. ⇒ Harrow Limited versus Dunmore is settled.
    The Rt. Hon. Ada Hale spoke. ⇒ The Right Honorable Ada Hale spoke.
    Gen. Karl Moss (ret.) spoke. ⇒ General Karl Moss, retired, spoke.
    Some 40 people, incl. 3 boys, came. ⇒ Some forty people, including three boys, came.
    He weighs 12st 6lb and finished 1st. ⇒ He weighs twelve stone six pounds and finished first.
    The goods, c/o Hale, came w/o tax. ⇒ The goods, care of Hale, came without tax.
    Dunmore Utd lost. ⇒ Dunmore United lost.
    See Chapter IV. ⇒ See Chapter four.
    ICE agents came. ⇒ Ice agents came.
    The reserve holds 50 Gt of carbon. ⇒ The reserve holds fifty gigatons of carbon.
    They like Gen X. ⇒ They like Gen X.
    """#)
}
