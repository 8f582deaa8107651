package it.varco.authenticators.pin.office;

/**
 * What an office sends to make a PIN ordinario dispositivo.
 *
 * @param pin id of the PIN that the office has seen
 * @param office that confirms who the person is
 * @param document it rests on, such as the signed form
 */
record ConvertBody(String pin, String office, String document) {

    PaperWork paperWork() {
        return new PaperWork(office, document);
    }
}
