#pragma once
// TagLib is in C++, which Swift sees through the target CID3 alone.
