/** Every cap on what is read from a file, in one place. A resume stays far below each of them. */

/**
 * Lines of a page of a format that has no pages of its own, to estimate how many it fills:
 * A4 or Letter in 11 point, single spaced (14 points a line), margins of an inch: 700 points of height.
 */
export const LINES_PER_PAGE = 50

/** The largest file that is opened. A resume with a photo is rarely above 2 MiB; chat platforms allow far more. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** Longest document that is reviewed. A long academic CV has 10 pages; above 15 it is a thesis or a portfolio. */
export const MAX_PAGES = 15

/** Drawing operators of one page. A dense resume page has about 5,000, one drawn letter by letter 15,000. */
export const MAX_OPERATORS = 200_000

/** Letters that one page draws, seen or not; a dense page of a resume has 6,000. */
export const MAX_GLYPHS = 100_000

/**
 * The largest picture in a PDF that is decoded while it is read: none is, which would take longer than all the rest.
 * Where they stand is read without. The pictures in other formats are not even unpacked.
 */
export const MAX_IMAGE_PIXELS = 0

/** Pages of a file that are drawn to look at their pixels, pixels of each and milliseconds for each; a page takes 100. */
export const MAX_RENDERED_PAGES = 2
export const MAX_RENDERED_PIXELS = 800_000
export const MAX_RENDER_TIME = 1_000

/** After this many milliseconds of reading no page is drawn any more: a slow machine must not lose the review over it. */
export const LATEST_RENDER = 1_500

/** Pixels of a picture that is decoded for such a drawing; a portrait from a phone has 12 million. */
export const MAX_PICTURE_PIXELS = 16_000_000

/** Characters of a whole document. 15 dense pages hold about 75,000. */
export const MAX_CHARACTERS = 200_000

/** Lines of a whole document. 15 pages of 70 lines in two columns are 2,100. */
export const MAX_LINES = 8_000

/** Bytes that one part of a packed file (DOCX, ODT) may inflate to; the document part of a long CV takes about 1 MiB. */
export const MAX_PART_BYTES = 16 * 1024 * 1024

/** Tags of one part of a packed file, those that close included; 15 dense pages of DOCX have about 60,000. */
export const MAX_TAGS = 400_000

/** Entries of a packed file; a DOCX with many pictures has about 100. */
export const MAX_ENTRIES = 2_000

/** Depth of nested XML elements, or groups of an RTF, that is followed; a table in a text box in a table needs about 40. */
export const MAX_DEPTH = 200

/**
 * Time in milliseconds for one file, from its bytes to the thread about it, before its process is ended; a resume takes 20
 * to 400.
 */
export const READ_TIMEOUT = 6_000

/** Time in milliseconds for a reading process to start: 2,000 when the machine is idle. */
export const START_TIMEOUT = 60_000

/** Processor time of a reading process over its life, so that one whose parent was killed ends by itself. */
export const MAX_CPU_SECONDS = 600

/** Memory of the reading process in MiB: the JavaScript heap, and everything together. Normal is 250 to 450 in all. */
export const MAX_HEAP_MIB = 256
export const MAX_MEMORY_MIB = 700

/**
 * What the operating system lets the reading process set aside, in MiB, used or not. Node 24 sets aside over 700 before it
 * reads anything and as much again for every loader thread: with less than it wants it dies. The watch on resident memory
 * holds what is really used.
 */
export const MAX_DATA_MIB = 4000

/** Memory in MiB above which a reading process is replaced once it has answered. */
export const TIRED_MIB = 500

/**
 * Files that one reading process reads before a fresh one takes over, so that what a file leaves behind cannot pile up. To
 * start one takes as long as 50 reviews.
 */
export const READS_PER_PROCESS = 500

/** How far the reading of files stands back behind everything else, from 0 to 19: at 5 a busy process gets three times as much. */
export const READING_PRIORITY = 5
