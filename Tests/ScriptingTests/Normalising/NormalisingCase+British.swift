import Reading

extension NormalisingCase {
  /// British English: written ⇒ spoken.
  static let british = cases(
    "en-GB",
    #"""
    The council met on 12 March 2024. ⇒ The council met on the twelfth of March twenty twenty-four.
    It reopens on the 4 July. ⇒ It reopens on the fourth of July.
    July 4 is a holiday abroad. ⇒ July the fourth is a holiday abroad.
    The form is dated 03/04/2021. ⇒ The form is dated the third of April twenty twenty-one.
    The hall holds 1,250 people. ⇒ The hall holds one thousand two hundred and fifty people.
    About 305 of 2,006 homes flooded. ⇒ About three hundred and five of two thousand and six homes flooded.
    The shop opened in 2005. ⇒ The shop opened in two thousand and five.
    It cost £12.50 and 99p. ⇒ It cost twelve pounds and fifty pence and ninety-nine pence.
    A £2m grant pays for it. ⇒ A two million pound grant pays for it.
    The 18:00 service runs late. ⇒ The six P.M service runs late.
    Dr Amara Lund spoke at St Ives. ⇒ Doctor Amara Lund spoke at Saint Ives.
    The road is 3 miles (5 km) long. ⇒ The road is three miles, five kilometers long.
    He won 6-4, 6-4 in the final. ⇒ He won six four, six four in the final.
    The 110th meeting begins at 7pm. ⇒ The one hundred and tenth meeting begins at seven P.M.
    Rainfall was 101 mm. ⇒ Rainfall was one hundred and one millimeters.
    He owes $1,101. ⇒ He owes one thousand one hundred and one dollars.
    The year 1905 was dry. ⇒ The year nineteen oh five was dry.
    Nearly 2/3 agreed. ⇒ Nearly two thirds agreed.
    Flat 4B is let. ⇒ Flat four B is let.
    On 12 March 2024 the council met. ⇒ On the twelfth of March twenty twenty-four the council met.
    On 03/04/2024 the council met. ⇒ On the third of April twenty twenty-four the council met.
    In March 2024 it rose by 101 places. ⇒ In March twenty twenty-four it rose by one hundred and one places.
    It cost £2,350. ⇒ It cost two thousand three hundred and fifty pounds.
    It cost £3.50. ⇒ It cost three pounds and fifty pence.
    It cost £5.2bn. ⇒ It cost five point two billion pounds.
    It cost £1m. ⇒ It cost one million pounds.
    A £250,000-a-year job. ⇒ A two hundred and fifty thousand pound a year job.
    It cost 50p. ⇒ It cost fifty pence.
    It cost £1. ⇒ It cost one pound.
    About 1,250 people came. ⇒ About one thousand two hundred and fifty people came.
    About 200,015 people came. ⇒ About two hundred thousand and fifteen people came.
    It fell by 3.5%. ⇒ It fell by three point five percent.
    At 3pm on Monday. ⇒ At three P.M on Monday.
    At 6.30pm on Monday. ⇒ At six thirty P.M on Monday.
    At 18:30 on Monday. ⇒ At six thirty P.M on Monday.
    He ran 5km in 20min. ⇒ He ran five kilometers in twenty minutes.
    It weighs 2kg. ⇒ It weighs two kilograms.
    A 30mph limit. ⇒ A thirty mile per hour limit.
    It is -3°C outside. ⇒ It is minus three degrees Celsius outside.
    She is 6ft 2in tall. ⇒ She is six foot two tall.
    Henry VIII and Elizabeth II reigned. ⇒ Henry the eighth and Elizabeth the second reigned.
    King Charles III spoke. ⇒ King Charles the third spoke.
    The 21st century began. ⇒ The twenty-first century began.
    In the 1990s it closed. ⇒ In the nineteen nineties it closed.
    In 1945 it opened. ⇒ In nineteen forty-five it opened.
    In 1900 it opened. ⇒ In nineteen hundred it opened.
    In 2005 it opened. ⇒ In two thousand and five it opened.
    From 2019-21 it was shut. ⇒ From twenty nineteen to twenty-one it was shut.
    Mr Smith and Mrs Jones spoke. ⇒ Mr Smith and Mrs Jones spoke.
    Dr Patel lives in St Ives. ⇒ Doctor Patel lives in Saint Ives.
    The BBC and the NHS agreed. ⇒ The B.B.C and the N.H.S agreed.
    Ring 020 7946 0018 today. ⇒ Ring oh two oh, seven nine four six, oh oh one eight today.
    Ring 999 in an emergency. ⇒ Ring nine nine nine in an emergency.
    About 3/4 of voters agreed. ⇒ About three quarters of voters agreed.
    It took 2½ hours. ⇒ It took two and a half hours.
    Page 12, vol. 3. ⇒ Page twelve, volume three.
    No. 10 said nothing. ⇒ number ten said nothing.
    The A1 and the M25 are shut. ⇒ The Eh one and the M twenty-five are shut.
    Sales of $1.5bn and €3m. ⇒ Sales of one point five billion dollars and three million euros.
    The vote was 52-48. ⇒ The vote was fifty-two to forty-eight.
    On Dec 18 it closed. ⇒ On December the eighteenth it closed.
    The 3rd of May. ⇒ The third of May.
    1 in 5 people agreed. ⇒ one in five people agreed.
    """#)
}
