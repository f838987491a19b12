package fr.portailfamille.web.activite;

import fr.portailfamille.activite.InscriptionActivite;
import fr.portailfamille.activite.InscriptionQueries;
import fr.portailfamille.activite.InscriptionRestauration;
import fr.portailfamille.activite.LigneInscription;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.famille.EnfantDuFoyer;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.forfait.ForfaitDemande;
import fr.portailfamille.forfait.ForfaitQueries;
import fr.portailfamille.forfait.ForfaitRestauration;
import fr.portailfamille.forfait.LigneForfait;
import fr.portailfamille.scolarite.InscriptionScolaire;
import fr.portailfamille.scolarite.InscriptionScolaireQueries;
import fr.portailfamille.scolarite.LigneScolaire;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * usager/activites/inscriptions.xhtml?enfant=: the enrolments of a child, or of all of them, at
 * school and in activities, validated or waiting; and what one enrols with (C18, C22, D20).
 */
@Named
@RequestScoped
public class InscriptionsPage {

  /** What one enrols with. */
  private static final Set<String> POUR_INSCRIRE =
      Set.of(
          InscriptionScolaire.CODE,
          InscriptionRestauration.CODE,
          ForfaitRestauration.CODE,
          InscriptionActivite.CODE);

  /** A child, its schools, its activities, its canteen packages and those asked for. */
  public record Enfant(
      EnfantDuFoyer fiche,
      List<LigneScolaire> ecoles,
      List<LigneInscription> lignes,
      List<LigneForfait> forfaits,
      List<ForfaitDemande> demandes) {}

  @Inject private FamilleQueries familles;
  @Inject private InscriptionQueries inscriptions;
  @Inject private InscriptionScolaireQueries scolarites;
  @Inject private ForfaitQueries forfaits;
  @Inject private DemarcheQueries demarches;

  private String enfant;
  private List<Enfant> enfants = List.of();
  private List<CarteDemarche> cartes = List.of();

  /** A child of somebody else is not found. */
  public void load() {
    var lignes = inscriptions.mesInscriptions();
    var ecoles = scolarites.mesScolarites();
    var reserves = forfaits.mesForfaits();
    var demandes = forfaits.mesDemandes();
    var miens = familles.mesEnfants();
    enfants =
        (enfant == null ? miens : List.of(leMien(miens, Identifiant.lire(enfant))))
            .stream().map(e -> enfant(e, ecoles, lignes, reserves, demandes)).toList();
    cartes =
        demarches.disponibles().stream()
            .filter(carte -> POUR_INSCRIRE.contains(carte.code()))
            .sorted(
                Comparator.comparing(
                    CarteDemarche::numero, Comparator.nullsLast(Comparator.naturalOrder())))
            .toList();
  }

  private static EnfantDuFoyer leMien(List<EnfantDuFoyer> miens, long id) {
    return miens.stream().filter(mien -> mien.id() == id).findFirst().orElseThrow(Introuvable::new);
  }

  private static Enfant enfant(
      EnfantDuFoyer mien,
      List<LigneScolaire> ecoles,
      List<LigneInscription> lignes,
      List<LigneForfait> forfaits,
      List<ForfaitDemande> demandes) {
    return new Enfant(
        mien,
        ecoles.stream().filter(ecole -> ecole.enfantId() == mien.id()).toList(),
        lignes.stream().filter(ligne -> ligne.enfantId() == mien.id()).toList(),
        forfaits.stream().filter(forfait -> forfait.enfantId() == mien.id()).toList(),
        demandes.stream().filter(demande -> demande.enfantId() == mien.id()).toList());
  }

  public List<Enfant> getEnfants() {
    return enfants;
  }

  /** In the order of their numbers; with the reason when one may not begin. */
  public List<CarteDemarche> getCartes() {
    return cartes;
  }

  public String getEnfant() {
    return enfant;
  }

  public void setEnfant(String enfant) {
    this.enfant = enfant;
  }
}
