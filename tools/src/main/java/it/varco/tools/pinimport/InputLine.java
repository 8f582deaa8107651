package it.varco.tools.pinimport;

/**
 * One physical line of the file.
 *
 * @param number from 1, the header's
 * @param end bytes of the file up to its end
 * @param text without line break; empty when there is a fault
 * @param fault what keeps it from being read
 */
record InputLine(int number, long end, String text, Fault fault) {

    enum Fault {
        NONE(""),
        TOO_LONG("the line is longer than " + InputLines.LONGEST + " bytes"),
        NOT_UTF8("the line is not written in UTF-8"),
        INCOMPLETE("the file ends within this line: if it is complete, end it with a line break and run again");

        private final String message;

        Fault(String message) {
            this.message = message;
        }

        String message() {
            return message;
        }
    }

    /** Hashes are in it. */
    @Override
    public String toString() {
        return "InputLine[" + number + ", " + fault + "]";
    }
}
