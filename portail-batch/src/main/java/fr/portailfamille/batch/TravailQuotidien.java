package fr.portailfamille.batch;

/** A job that runs every day. */
public enum TravailQuotidien {
  JOURS_AU_FORFAIT("jours-au-forfait"),
  RAPPEL_DOCUMENTS("rappel-documents"),
  RELANCE_DEMARCHES("relance-demarches");

  private final String code;

  TravailQuotidien(String code) {
    this.code = code;
  }

  /** As its file names it. */
  String code() {
    return code;
  }
}
