package fr.portailfamille.web.famille;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.famille.fusion.DoublonsQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** agent/familles/doublons.xhtml; what is looked for and the page, from 1, are in the address. */
@Named
@RequestScoped
public class DoublonsPage {

  private static final int TAILLE = 25;

  @Inject private DoublonsQueries doublons;

  private String texte = "";
  private int numero = 1;
  private Slice<DoublonsQueries.Paire> trouvees = Slice.vide();

  public void load() {
    numero = Math.max(1, Math.min(numero, 100_000));
    trouvees = doublons.possibles(texte, (numero - 1) * TAILLE, TAILLE);
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }

  public int getNumero() {
    return numero;
  }

  public void setNumero(int numero) {
    this.numero = numero;
  }

  public Slice<DoublonsQueries.Paire> getTrouvees() {
    return trouvees;
  }

  public long getPages() {
    return Math.max(1, (trouvees.total() + TAILLE - 1) / TAILLE);
  }
}
