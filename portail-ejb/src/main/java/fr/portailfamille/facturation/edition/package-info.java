/**
 * The invoice on paper. {@code FacturePdf} is pure: what is printed is what the record says, and
 * the words are those of {@code facture.properties}. Nothing is stored: an issued invoice never
 * changes, so printing it again gives the same document, save for the technical date of the file.
 */
package fr.portailfamille.facturation.edition;
