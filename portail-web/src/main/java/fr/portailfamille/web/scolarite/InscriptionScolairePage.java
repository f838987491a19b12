package fr.portailfamille.web.scolarite;

import fr.portailfamille.scolarite.ChoixEcole;
import fr.portailfamille.scolarite.EnfantAScolariser;
import fr.portailfamille.scolarite.InscriptionScolaire;
import fr.portailfamille.scolarite.InscriptionScolaireQueries;
import fr.portailfamille.scolarite.Niveau;
import fr.portailfamille.scolarite.ScolariteDemandee;
import fr.portailfamille.scolarite.derogation.MotifChoisi;
import fr.portailfamille.web.commun.Libelles;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import fr.portailfamille.web.demarche.Fiches;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The school enrolment: consent, one sheet per child, documents, recap (A25 to A27). */
@Named
@ViewScoped
public class InscriptionScolairePage extends Assistant<ScolariteDemandee> {

  private static final int ENFANTS = 2;
  private static final String RUBRIQUE = "scolarite";

  /** An answer and how it reads for this child. */
  public record Choix(ChoixEcole valeur, String libelle) implements Serializable {}

  @Inject private InscriptionScolaireQueries lectures;

  private List<InscriptionScolaireQueries.Ecole> ecoles = List.of();
  private List<InscriptionScolaireQueries.Annee> annees = List.of();
  private List<Choix> choix = List.of();
  private List<MotifChoisi> motifs = List.of();
  private EnfantAScolariser fiche;

  public InscriptionScolairePage() {
    super(
        InscriptionScolaire.CODE,
        ScolariteDemandee.class,
        new Etapes("/usager/scolarite/inscription.xhtml", 3, 4));
  }

  @Override
  protected int fiches(int etape) {
    return etape == ENFANTS ? Math.max(1, getForm().getEnfants().size()) : 1;
  }

  /** The first child without an answer. */
  @Override
  protected int premiereFiche(int etape) {
    return etape == ENFANTS
        ? Fiches.premiere(getForm().getEnfants(), enfant -> enfant.getChoix() == null)
        : 0;
  }

  @Override
  protected void ouvrir() {
    if (getEtape() != ENFANTS) {
      return;
    }
    annees = lectures.annees();
    var fiches = getForm().getEnfants();
    fiche = fiches.isEmpty() ? null : fiches.get(getEnfant());
    if (fiche != null) {
      ecoles =
          lectures.ecoles(niveau()).stream()
              .filter(ecole -> fiche.getProposee() == null || !estProposee(ecole))
              .toList();
      choix = choix();
      motifs = motifs();
    }
  }

  /** What is saved is proposed again, and shown if one stays here. */
  @Override
  protected boolean garder(int reprise) {
    boolean garde = super.garder(reprise);
    ouvrir();
    return garde;
  }

  /** The schools follow the level, and the sheets begin again for another year. */
  public void proposer() {
    lectures.proposer(getForm());
    ouvrir();
  }

  private Niveau niveau() {
    return fiche.getNiveau() == null ? fiche.getNiveauHabituel() : fiche.getNiveau();
  }

  private boolean estProposee(InscriptionScolaireQueries.Ecole ecole) {
    return Objects.equals(ecole.id(), fiche.getProposee().getId());
  }

  private List<Choix> choix() {
    var possibles = new ArrayList<Choix>();
    if (fiche.getProposee() != null) {
      var nom = fiche.getProposee().getNom();
      possibles.add(new Choix(ChoixEcole.SECTEUR, Libelles.texte(RUBRIQUE, "choix.secteur", nom)));
    }
    var autre = fiche.getProposee() == null ? "choix.libre" : "choix.autre";
    possibles.add(new Choix(ChoixEcole.AUTRE, Libelles.texte(RUBRIQUE, autre)));
    var aucune = fiche.getInscrite() == null ? "choix.aucune" : "choix.inchangee";
    possibles.add(
        new Choix(ChoixEcole.AUCUNE, Libelles.texte(RUBRIQUE, aucune, fiche.getPrenom())));
    return possibles;
  }

  /** The town's, and the one the family was given when it has been withdrawn since. */
  private List<MotifChoisi> motifs() {
    var possibles = new ArrayList<>(lectures.motifs());
    var donne = fiche.getMotifChoisi();
    if (donne.getId() != null
        && possibles.stream().noneMatch(motif -> motif.getId().equals(donne.getId()))) {
      possibles.add(donne.copie());
    }
    return possibles;
  }

  /** What is asked beside a reason follows from it, at once. */
  public void choisirMotif() {
    motifs.stream()
        .filter(motif -> motif.getId().equals(fiche.getMotifChoisi().getId()))
        .findFirst()
        .ifPresent(motif -> fiche.setMotifChoisi(motif.copie()));
  }

  /** Nothing is typed before a reason is chosen, nor about health. */
  public boolean isAExpliquer() {
    var choisi = fiche.getMotifChoisi();
    return choisi.getId() != null && !choisi.isSante();
  }

  public List<MotifChoisi> getMotifs() {
    return motifs;
  }

  public boolean isAutreEcole() {
    return fiche != null && fiche.getChoix() == ChoixEcole.AUTRE;
  }

  public EnfantAScolariser getFiche() {
    return fiche;
  }

  public List<InscriptionScolaireQueries.Ecole> getEcoles() {
    return ecoles;
  }

  /** Asked on the first sheet only. */
  public boolean isAnneeAChoisir() {
    return annees.size() > 1 && getEnfant() == 0;
  }

  public List<InscriptionScolaireQueries.Annee> getAnnees() {
    return annees;
  }

  public List<Choix> getChoix() {
    return choix;
  }

  public Niveau[] getNiveaux() {
    return Niveau.values();
  }
}
