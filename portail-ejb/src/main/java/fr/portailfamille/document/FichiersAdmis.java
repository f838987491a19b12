package fr.portailfamille.document;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;

/**
 * What the town takes (B32, B33).
 *
 * @param taille Mo at most
 * @param png screen shots too, which telephones write as PNG
 */
public record FichiersAdmis(int taille, boolean png) {

  public static FichiersAdmis selon(Parametres parametres) {
    return new FichiersAdmis(
        parametres.entier(Parametre.DOCUMENTS_TAILLE_MAXIMALE),
        parametres.booleen(Parametre.DOCUMENTS_PNG));
  }

  boolean admet(FormatDocument format) {
    return png || format != FormatDocument.PNG;
  }

  Motif motifDesFormats() {
    return Motif.of(png ? "FormatsAdmisAvecPng" : "FormatsAdmis");
  }

  Motif motifDesPhotos() {
    return Motif.of(png ? "PhotosAdmisesAvecPng" : "PhotosAdmises");
  }

  /** « PDF ou JPEG ». */
  public String formats() {
    return Messages.texte(motifDesFormats());
  }

  /** « JPEG », where a picture is asked for. */
  public String photos() {
    return Messages.texte(motifDesPhotos());
  }
}
