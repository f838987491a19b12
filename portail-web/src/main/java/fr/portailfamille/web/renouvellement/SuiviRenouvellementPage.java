package fr.portailfamille.web.renouvellement;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.renouvellement.SuiviRenouvellementQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/familles/renouvellement.xhtml; the page, from 1, is in the address. */
@Named
@RequestScoped
public class SuiviRenouvellementPage {

  private static final int TAILLE = 25;

  @Inject private SuiviRenouvellementQueries suivi;

  private int numero = 1;
  private SuiviRenouvellementQueries.Avancement avancement;
  private Slice<SuiviRenouvellementQueries.FoyerARelancer> foyers = Slice.vide();

  public void load() {
    numero = Math.max(1, Math.min(numero, 100_000));
    avancement = suivi.avancement().orElse(null);
    foyers = suivi.aRelancer((numero - 1) * TAILLE, TAILLE);
  }

  public int getNumero() {
    return numero;
  }

  public void setNumero(int numero) {
    this.numero = numero;
  }

  /** Null before the first campaign. */
  public SuiviRenouvellementQueries.Avancement getAvancement() {
    return avancement;
  }

  public Slice<SuiviRenouvellementQueries.FoyerARelancer> getFoyers() {
    return foyers;
  }

  public long getPages() {
    return Math.max(1, (foyers.total() + TAILLE - 1) / TAILLE);
  }
}
