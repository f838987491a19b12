package fr.portailfamille.facturation;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.facturation.edition.FacturePdf;
import fr.portailfamille.facturation.edition.Papier;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Issued invoices. A guardian reads those of the households he or she belongs to, and no others:
 * the account is in the query.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FactureQueries {

  private static final String LES_MIENNES =
      """
       f.famille_id in (select m.famille_id from membre m
         join responsable r on r.id = m.responsable_id where r.compte_id = ?1)
      """;
  private static final String DANS_L_ORDRE = " order by f.mois desc, f.id desc";

  @Inject private LectureFactures lecture;
  @Inject private UsagerCourant usager;
  @Inject private Parametres parametres;

  /** Newest month first. */
  @RolesAllowed("FAMILLE")
  public List<ResumeFacture> lesMiennes() {
    return lecture.resumes(LES_MIENNES + DANS_L_ORDRE, usager.compteId());
  }

  /** Those with something left to pay, the most urgent first (B41, D29). */
  @RolesAllowed("FAMILLE")
  public List<ResumeFacture> aPayer() {
    return lecture.resumes(
        LES_MIENNES + " and f.regle < f.total order by f.echeance, f.id", usager.compteId());
  }

  /** Of one household, newest month first. */
  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public List<ResumeFacture> duFoyer(long familleId) {
    return lecture.resumes(" f.famille_id = ?1" + DANS_L_ORDRE, familleId);
  }

  @RolesAllowed("FAMILLE")
  public DetailFacture laMienne(long factureId) {
    return lecture.detail(LES_MIENNES + " and f.id = ?2", usager.compteId(), factureId);
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public DetailFacture detail(long factureId) {
    return lecture.detail(" f.id = ?1", factureId);
  }

  @RolesAllowed("FAMILLE")
  public DocumentFacture monPdf(long factureId) {
    return document(laMienne(factureId));
  }

  @RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
  public DocumentFacture pdf(long factureId) {
    return document(detail(factureId));
  }

  private DocumentFacture document(DetailFacture facture) {
    return new DocumentFacture(
        facture.resume().numero() + ".pdf", FacturePdf.of(facture, papier()));
  }

  private Papier papier() {
    return new Papier(
        parametres.texte(Parametre.COLLECTIVITE_NOM),
        parametres.texte(Parametre.CONTACT_SERVICE),
        parametres.texte(Parametre.CONTACT_ADRESSE),
        parametres.texte(Parametre.CONTACT_TELEPHONE),
        parametres.texte(Parametre.CONTACT_COURRIEL),
        AdresseDuPortail.lire());
  }
}
