package fr.portailfamille.commun;

/** Somebody else changed the same data first: the person is asked to look again and start over. */
public class DonneesModifieesEntreTemps extends RegleMetierException {

  public DonneesModifieesEntreTemps() {
    super("DonneesModifieesEntreTemps");
  }
}
