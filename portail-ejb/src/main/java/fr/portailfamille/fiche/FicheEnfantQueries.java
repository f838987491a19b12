package fr.portailfamille.fiche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.famille.FamilleCourante;
import fr.portailfamille.photo.PhotoQueries;
import fr.portailfamille.representation.ModeRepresentation;
import fr.portailfamille.representation.PermisEnRepresentation;
import fr.portailfamille.sante.ConsultationService;
import fr.portailfamille.sante.SanteQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The sheet of a child, simple or complete (C17). The complete one holds the health sheet: an agent
 * needs the right to read it, and the reading is recorded.
 */
@Stateless
public class FicheEnfantQueries {

  @Inject private LectureFiche lecture;
  @Inject private SanteQueries sante;
  @Inject private ConsultationService consultations;
  @Inject private PhotoQueries photos;
  @Inject private FamilleCourante famille;
  @Inject private Clock horloge;

  /**
   * Of a child of one's own household.
   *
   * @throws Introuvable for any other child
   */
  @RolesAllowed("FAMILLE")
  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public FicheEnfant deMonEnfant(long enfant, boolean complete) {
    long mienne = famille.chercher().orElseThrow(Introuvable::new);
    var fiche = lecture.lire(mienne, enfant);
    return complete ? fiche.completee(sante.deMonEnfant(enfant).blocs()) : fiche;
  }

  /** The same on paper. */
  @RolesAllowed("FAMILLE")
  @PermisEnRepresentation(ModeRepresentation.LECTURE)
  public FichierDocument pdfDeMonEnfant(long enfant, boolean complete) {
    var fiche = deMonEnfant(enfant, complete);
    return pdf(
        fiche,
        photos.deMesEnfants().containsKey(enfant) ? photos.deMonEnfant(enfant).contenu() : null);
  }

  /** As one household sees it. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public FicheEnfant pourUnAgent(long famille, long enfant) {
    return lecture.lire(famille, enfant);
  }

  /** The same with the health sheet; the reading is recorded. */
  @RolesAllowed("SANTE")
  public FicheEnfant completePourUnAgent(long famille, long enfant) {
    // first, so that nothing is read nor recorded of a child of another household
    var fiche = lecture.lire(famille, enfant);
    return fiche.completee(consultations.consulter(enfant).blocs());
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public FichierDocument pdfPourUnAgent(long famille, long enfant) {
    return pdf(pourUnAgent(famille, enfant), portrait(famille, enfant));
  }

  @RolesAllowed("SANTE")
  public FichierDocument pdfCompletPourUnAgent(long famille, long enfant) {
    return pdf(completePourUnAgent(famille, enfant), portrait(famille, enfant));
  }

  /** Null when there is none, or for who may not see it. */
  private byte[] portrait(long foyer, long enfant) {
    return photos.duFoyer(foyer).containsKey(enfant)
        ? photos.pourUnAgent(foyer, enfant).contenu()
        : null;
  }

  private FichierDocument pdf(FicheEnfant fiche, byte[] portrait) {
    return new FichierDocument(
        Messages.texte(Motif.of("Fiche.fichier", fiche.prenom(), fiche.nom())),
        "application/pdf",
        FicheEnfantPdf.of(fiche, portrait, LocalDate.now(horloge)));
  }
}
