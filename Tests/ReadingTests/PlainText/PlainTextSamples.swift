/// Plain texts written for the tests, in the shapes that newsrooms send them in.
enum PlainTextSamples {
  static let wire = """
    BC-EU--Garrow Dam,1st Ld-Writethru,120
    Eds: Updates with quotes. With photos.
    Engineers close the Garrow dam for repairs
    By INES CALDER and OLU HARTE

    GARROW (AP) — Engineers closed the dam above Garrow on Monday after divers
    found a crack in its north wall, the water board said. Nobody downstream is
    in danger, and the well-
    known beach stays open.

    "We saw it early," said the board's chief, Tove Arden.

    REPAIRS

    The work has three stages:

    1. The lake is lowered by four metres.
    2. Divers clean the crack and measure it from end to end, which takes
       about a week.
    3. The crack is filled.

    ###
    (Reporting by Ines Calder; Editing by Per Holt)
    AP-GA-03-03-31 1412GMT
    """

  static let message = """
    From: Ada Fenwick <ada@gazette.example>
    To: desk@gazette.example
    Subject: =?utf-8?Q?Caf=C3=A9_reopens?= on the pier
    Date: Tue, 04 Mar 2031 08:15:00 +0100
    Message-ID: <1@gazette.example>

    The cafe on the pier at Port Ellery opened again on Tuesday, two years
    after the storm that took its roof. It has the same eleven tables, and
    the same sign.

    > I never took the sign down.
    > -- Mara Quill, owner

    The storm cost the pier
    about 40 planks, which have been replaced with oak from the county's own
    forest.

    --
    Ada Fenwick
    Gazette, Port Ellery
    """

  static let lines = """
    Bridge closed until Friday
    The swing bridge at Tull stays shut until Friday, the port said on Monday, because a bearing that came from abroad does not fit and has to be made anew in a workshop inland, which takes four days.
    Ferries sail every half an hour.
    Port Office, March 3, 2031
    """

  static let all = [wire, message, lines]
}
