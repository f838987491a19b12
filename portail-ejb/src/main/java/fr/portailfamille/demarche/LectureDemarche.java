package fr.portailfamille.demarche;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Puts together the full view of a démarche: answers, documents, history. */
@ApplicationScoped
class LectureDemarche {

  private static final String HISTORIQUE =
      """
      select new fr.portailfamille.demarche.Passage(
        t.le, t.de, t.a, t.motif, t.service, c.prenom, c.nom, r.canal)
      from Traitement t join Compte c on c.id = t.compteId
      left join Representation r on r.id = t.representationId
      where t.demarche = :demarche order by t.le, t.id""";
  private static final String NOM =
      "select concat(c.prenom, ' ', c.nom) from Compte c where c.id = :compte";
  private static final String ADRESSE =
      "select c.courriel from Compte c where c.id = :compte and c.courriel is not null";

  @PersistenceContext private EntityManager em;
  @Inject private Catalogue catalogue;
  @Inject private Habilitations habilitations;
  @Inject private Cheminement cheminement;
  @Inject private SaisieCourante saisie;
  @Inject private UsagerCourant usager;
  @Inject private Parametres parametres;

  /**
   * Families do not see the names of agents, nor what agents are told. An agent who acts for the
   * family sees no more than its right allows.
   */
  DetailDemarche pourLaFamille(Demarche demarche) {
    var modele = catalogue.modele(demarche.getType());
    if (!saisie.permet(modele.type())) {
      return reservee(demarche, null);
    }
    saisie.noterConsultation(modele, demarche);
    var historique = historique(demarche).stream().map(Passage::sansAgent).toList();
    return detail(demarche, historique, List.of(), null);
  }

  /** An agent without the right a confidential type asks for sees that it exists, no more. */
  DetailDemarche pourUnAgent(Demarche demarche) {
    if (!habilitations.permettent(demarche)) {
      return reservee(demarche, prise(demarche));
    }
    var modele = catalogue.modele(demarche.getType());
    modele.noterConsultation(demarche);
    var signalements =
        demarche.etat().isATraiter()
            ? modele.signaler(demarche).stream().map(Messages::texte).toList()
            : List.<String>of();
    return detail(demarche, historique(demarche), signalements, prise(demarche));
  }

  private DetailDemarche reservee(Demarche demarche, DetailDemarche.Prise prise) {
    var page = catalogue.modele(demarche.getType()).type().page();
    var historique = historique(demarche).stream().map(Passage::sansMotif).toList();
    return new DetailDemarche(
        ResumeDemarche.of(demarche, page).sansMotif(),
        demarche.version(),
        nom(demarche.getCompteId()),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        historique,
        demarche.promesse().silence() != null,
        demarche.getFamilleId(),
        cheminement.etapes(demarche, historique),
        List.of(),
        true,
        false,
        prise);
  }

  private DetailDemarche.Prise prise(Demarche demarche) {
    var agent = demarche.agentId();
    return new DetailDemarche.Prise(
        nom(agent),
        nom(demarche.saisiePar()),
        demarche.saisiePar() == null || aUneAdresse(demarche.getCompteId()),
        agent != null && agent == usager.compteId(),
        cheminement.estChez(demarche, usager.compteId()),
        cheminement.serviceEnCharge(demarche),
        cheminement.resteAVerifier(demarche),
        demarche.etat().isATraiter() && habilitations.permettent(demarche)
            ? catalogue.modele(demarche.getType()).reclamables(demarche)
            : List.of());
  }

  /** The text to accept before anything else: that of the type, else that of the town. */
  String consentement(TypeDemarche<?> type) {
    return type.consentement().orElseGet(() -> parametres.texte(Parametre.DEMARCHE_CONSENTEMENT));
  }

  private String nom(Long compte) {
    return compte == null
        ? null
        : em.createQuery(NOM, String.class).setParameter("compte", compte).getSingleResult();
  }

  private boolean aUneAdresse(long compte) {
    return !em.createQuery(ADRESSE, Courriel.class)
        .setParameter("compte", compte)
        .getResultList()
        .isEmpty();
  }

  private DetailDemarche detail(
      Demarche demarche,
      List<Passage> historique,
      List<String> signalements,
      DetailDemarche.Prise prise) {
    var modele = catalogue.modele(demarche.getType());
    return new DetailDemarche(
        ResumeDemarche.of(demarche, modele.type().page()),
        demarche.version(),
        nom(demarche.getCompteId()),
        prise == null ? modele.relire(demarche) : modele.relireAvecSuites(demarche),
        prise == null ? nouvelles(demarche) : List.of(),
        demarche.ecartees(),
        demarche.getPieces().stream().map(LigneDocument::of).toList(),
        historique,
        demarche.promesse().silence() != null,
        demarche.getFamilleId(),
        cheminement.etapes(demarche, historique),
        signalements,
        false,
        modele.type().estMasque(),
        prise);
  }

  private List<String> nouvelles(Demarche demarche) {
    return demarche.etat().isATraiter()
        ? catalogue.modele(demarche.getType()).nouvelles(demarche).stream()
            .map(Messages::texte)
            .toList()
        : List.of();
  }

  private List<Passage> historique(Demarche demarche) {
    return em.createQuery(HISTORIQUE, Passage.class)
        .setParameter("demarche", demarche)
        .getResultList();
  }
}
