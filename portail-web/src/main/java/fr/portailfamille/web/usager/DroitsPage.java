package fr.portailfamille.web.usager;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.ComptesService;
import fr.portailfamille.usager.LigneCompte;
import fr.portailfamille.usager.Role;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** agent/parametres/droits.xhtml?id=: what somebody may do at the town hall. */
@Named
@ViewScoped
public class DroitsPage implements Serializable {

  @Inject private ComptesService comptes;

  private long id;
  private LigneCompte compte;
  private String[] droits = {};

  public void load() {
    compte = comptes.lire(id);
    droits = compte.roles().stream().map(Role::name).toArray(String[]::new);
  }

  public String enregistrer() {
    try {
      comptes.changerDroits(
          id,
          compte.version(),
          Arrays.stream(droits).map(Role::valueOf).collect(Collectors.toSet()));
    } catch (RegleMetierException refus) {
      Annonce.refus(refus, "droits");
      return null;
    }
    Annonce.succes(
        Libelles.texte("usager", "droits.changes", compte.prenom() + " " + compte.nom()));
    return "/agent/comptes.xhtml?faces-redirect=true&courriel=" + compte.courriel();
  }

  /** All but being a family, which nobody is given here. */
  public Set<Role> getPossibles() {
    return EnumSet.complementOf(EnumSet.of(Role.FAMILLE));
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  public LigneCompte getCompte() {
    return compte;
  }

  public String[] getDroits() {
    return droits.clone();
  }

  public void setDroits(String[] droits) {
    this.droits = droits.clone();
  }
}
