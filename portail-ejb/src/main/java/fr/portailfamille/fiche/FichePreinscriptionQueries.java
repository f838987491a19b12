package fr.portailfamille.fiche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.DetailDemarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.ResumeDemarche;
import fr.portailfamille.document.FichierDocument;
import fr.portailfamille.famille.DossierFamille;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The sheet of a new family (C29): blank for anybody, filled in for a family whose file is filed
 * and not accepted yet, which never passes for an enrolment.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FichePreinscriptionQueries {

  private static final Set<EtatDemarche> EN_ATTENTE =
      EnumSet.of(EtatDemarche.DEPOSEE, EtatDemarche.EN_INSTRUCTION, EtatDemarche.A_CORRIGER);

  @Inject private ContenuPreinscription contenu;
  @Inject private DemarcheQueries demarches;
  @Inject private BureauQueries bureau;

  /**
   * The documents to bring, in French.
   *
   * @throws Introuvable when the town does not offer the sheet
   */
  @PermitAll
  public List<String> documents() {
    contenu.exigerProposee();
    return contenu.documents();
  }

  /**
   * To be filled in by hand.
   *
   * @throws Introuvable when the town does not offer the sheet
   */
  @PermitAll
  public FichierDocument vierge() {
    contenu.exigerProposee();
    return pdf(texte("Preinscription.fichier_vierge"), contenu.vierge());
  }

  /** Whether such a démarche has one. */
  @PermitAll
  public boolean existePour(ResumeDemarche demarche) {
    return contenu.estProposee()
        && demarche.type().equals(DossierFamille.CODE)
        && EN_ATTENTE.contains(demarche.etat());
  }

  /**
   * As one's own household declared itself.
   *
   * @throws Introuvable for anybody else's démarche, and once it is decided
   */
  @RolesAllowed("FAMILLE")
  public FichierDocument deMaDemarche(long demarche) {
    return remplie(demarches.detail(demarche));
  }

  /** The same, for any filed démarche. */
  @RolesAllowed("AGENT")
  public FichierDocument pourUnAgent(long demarche) {
    return remplie(bureau.detail(demarche));
  }

  private FichierDocument remplie(DetailDemarche declaree) {
    if (!existePour(declaree.resume())) {
      throw new Introuvable();
    }
    return pdf(
        texte("Preinscription.fichier", declaree.resume().numero()), contenu.declaree(declaree));
  }

  private static FichierDocument pdf(String nom, FichePreinscription fiche) {
    return new FichierDocument(nom, "application/pdf", FichePreinscriptionPdf.of(fiche));
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
