package fr.portailfamille.web.activite;

import fr.portailfamille.activite.InscriptionQueries;
import fr.portailfamille.activite.LigneInscription;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * usager/activites/inscriptions.xhtml?enfant=: the enrolments of a child, or of all of them,
 * validated or waiting (C18, C22, D20).
 */
@Named
@RequestScoped
public class InscriptionsPage {

  /** A child and its enrolments. */
  public record Enfant(long id, String prenom, String nom, List<LigneInscription> lignes) {}

  @Inject private FamilleQueries familles;
  @Inject private InscriptionQueries inscriptions;

  private String enfant;
  private List<Enfant> enfants = List.of();

  /** A child of somebody else is not found. */
  public void load() {
    var lignes = inscriptions.mesInscriptions();
    var miens = familles.mesEnfants();
    enfants =
        (enfant == null ? miens : List.of(leMien(miens, Identifiant.lire(enfant))))
            .stream().map(e -> enfant(e, lignes)).toList();
  }

  private static EnfantDuFoyer leMien(List<EnfantDuFoyer> miens, long id) {
    return miens.stream().filter(mien -> mien.id() == id).findFirst().orElseThrow(Introuvable::new);
  }

  private static Enfant enfant(EnfantDuFoyer mien, List<LigneInscription> lignes) {
    return new Enfant(
        mien.id(),
        mien.prenom(),
        mien.nom(),
        lignes.stream().filter(ligne -> ligne.enfantId() == mien.id()).toList());
  }

  public List<Enfant> getEnfants() {
    return enfants;
  }

  public String getEnfant() {
    return enfant;
  }

  public void setEnfant(String enfant) {
    this.enfant = enfant;
  }
}
