package fr.portailfamille.fiche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.DetailDemarche;
import fr.portailfamille.demarche.PieceDemandee;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.famille.DossierFamille;
import fr.portailfamille.parametre.LogoAffiche;
import fr.portailfamille.parametre.LogoService;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sheet of a new family says in this town: its texts, its activities, its documents. */
@ApplicationScoped
class ContenuPreinscription {

  private static final String ACTIVITES =
      "select libelle from activite group by libelle order by min(ordre), libelle";

  @PersistenceContext private EntityManager em;
  @Inject private DossierFamille dossier;
  @Inject private Parametres parametres;
  @Inject private LogoService logos;
  @Inject private Clock horloge;

  boolean estProposee() {
    return parametres.booleen(Parametre.PREINSCRIPTION_FICHE);
  }

  void exigerProposee() {
    if (!estProposee()) {
      throw new Introuvable();
    }
  }

  List<String> documents() {
    return dossier.pieces().stream().map(ContenuPreinscription::aApporter).toList();
  }

  private static String aApporter(PieceDemandee piece) {
    return piece.obligatoire()
        ? piece.titre()
        : piece.titre() + ", " + texte("Preinscription.facultatif");
  }

  FichePreinscription vierge() {
    return fiche(
        texte("Preinscription.vierge"),
        "",
        BlocsPreinscription.vierges(activites(), dossier.pieces()));
  }

  FichePreinscription declaree(DetailDemarche demarche) {
    var envoyees =
        demarche.documents().stream().map(LigneDocument::nature).collect(Collectors.toSet());
    return fiche(
        texte(
            "Preinscription.declaree",
            demarche.resume().numero(),
            LocalDate.ofInstant(demarche.resume().deposeeLe(), horloge.getZone())),
        texte("Preinscription.filigrane"),
        BlocsPreinscription.declares(demarche.blocs(), activites(), dossier.pieces(), envoyees));
  }

  private FichePreinscription fiche(String mention, String filigrane, List<Bloc> blocs) {
    return new FichePreinscription(
        texte("Preinscription.titre"),
        mention,
        filigrane,
        emetteur(),
        parametres.texte(Parametre.PREINSCRIPTION_MESSAGE),
        blocs,
        parametres.texte(Parametre.DEMARCHE_CONSENTEMENT));
  }

  private FichePreinscription.Emetteur emetteur() {
    return new FichePreinscription.Emetteur(
        Stream.of(
                Parametre.COLLECTIVITE_NOM,
                Parametre.CONTACT_SERVICE,
                Parametre.CONTACT_ADRESSE,
                Parametre.CONTACT_TELEPHONE,
                Parametre.CONTACT_COURRIEL,
                Parametre.CONTACT_HORAIRES)
            .map(parametres::texte)
            .toList(),
        logos.lire().map(LogoAffiche::png).orElse(null));
  }

  @SuppressWarnings("unchecked")
  private List<String> activites() {
    return em.createNativeQuery(ACTIVITES).getResultList();
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
