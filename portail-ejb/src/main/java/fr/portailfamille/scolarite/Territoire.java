package fr.portailfamille.scolarite;

/** Where a town is, as far as public holidays go. */
public enum Territoire {
  METROPOLE("fr"),
  ALSACE_MOSELLE("fr", "57"),
  GUADELOUPE("gp"),
  MARTINIQUE("mq"),
  GUYANE("gf"),
  LA_REUNION("re"),
  MAYOTTE("yt"),
  SAINT_MARTIN("mf"),
  SAINT_BARTHELEMY("bl"),
  NOUVELLE_CALEDONIE("nc"),
  POLYNESIE_FRANCAISE("pf"),
  WALLIS_ET_FUTUNA("wf");

  /** Jollyday's calendar and, inside it, its sub-region. */
  private final String calendrier;

  private final String[] region;

  Territoire(String calendrier, String... region) {
    this.calendrier = calendrier;
    this.region = region;
  }

  String calendrier() {
    return calendrier;
  }

  String[] region() {
    return region;
  }

  /** The 21st of July, which Jollyday does not list for the two islands that keep it. */
  boolean feteVictorSchoelcher() {
    return this == GUADELOUPE || this == MARTINIQUE;
  }
}
