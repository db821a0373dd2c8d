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
    """#)
}
