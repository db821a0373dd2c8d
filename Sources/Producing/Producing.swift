/// Where the rooms are put together: one article to one edition, many articles to a batch.
enum Producing {}
