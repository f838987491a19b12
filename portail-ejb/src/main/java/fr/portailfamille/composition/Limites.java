package fr.portailfamille.composition;

/** How much a composed démarche may ask and hold. */
public final class Limites {

  public static final int TITRE = 120;
  public static final int DESCRIPTION = 500;
  public static final int TITRE_DE_PAGE = 80;
  public static final int INTRODUCTION = 2000;
  public static final int LIBELLE = 200;
  public static final int AIDE = 500;
  public static final int CHOIX = 30;
  public static final int LONGUEUR_CHOIX = 100;
  public static final int COLONNES = 6;
  public static final int LIGNES = 20;
  public static final int PAGES = 10;
  public static final int QUESTIONS = 60;
  public static final int TEXTE_COURRIEL = 2000;
  public static final int CONSENTEMENT = 5000;
  public static final int VALIDITE = 120;

  /** An answer on one line, or a cell of a table. */
  public static final int REPONSE = 200;

  public static final int REPONSE_LONGUE = 2000;

  private Limites() {}
}
