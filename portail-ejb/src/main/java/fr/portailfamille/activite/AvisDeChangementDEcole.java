package fr.portailfamille.activite;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.scolarite.EcoleChangee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Mails to the guardians what becomes of the enrolments of a child who changes school. */
@ApplicationScoped
class AvisDeChangementDEcole {

  private static final String DESTINATAIRES =
      """
      select c.id, c.courriel from membre m
      join responsable r on r.id = m.responsable_id
      join compte c on c.id = r.compte_id
      where m.famille_id = ?1 and c.courriel is not null order by c.id""";

  @PersistenceContext private EntityManager em;
  @Inject private Courriers courriers;
  @Inject private Activites activites;

  void envoyer(
      long famille, EcoleChangee changement, List<Inscription> suites, Collection<Long> offertes) {
    var lignes =
        suites.stream()
            .map(suite -> ligne(suite, changement, offertes))
            .collect(Collectors.joining("\n"));
    for (Object[] compte : destinataires(famille)) {
      courriers.ecrire(
          (Long) compte[0],
          new Courriel((String) compte[1]),
          "changement_ecole",
          changement.prenom(),
          changement.nouvelle(),
          JourEcrit.of(changement.periode().debut()),
          lignes,
          System.getProperty("portail.url-publique", ""));
    }
  }

  private String ligne(Inscription suite, EcoleChangee changement, Collection<Long> offertes) {
    var activite = activites.activite(suite.activiteId()).libelle();
    return Messages.texte(
        offertes.contains(suite.activiteId())
            ? Motif.of(
                "ChangementEcole.SUIT", activite, changement.nouvelle(), suite.periode().debut())
            : Motif.of(
                "ChangementEcole.FINIT",
                activite,
                changement.nouvelle(),
                changement.periode().debut()));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> destinataires(long famille) {
    return em.createNativeQuery(DESTINATAIRES).setParameter(1, famille).getResultList();
  }
}
