package fr.portailfamille.famille.fusion;

import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.ResponsablesReunis;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.usager.Compte;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;

/** Who signs in to the household kept, and who is told. */
@ApplicationScoped
class SuitesDeFusion {

  private static final String COMPTES =
      """
      select c from Compte c, Responsable r, Membre m
      where m.familleId = :famille and r.id = m.responsableId and c.id = r.compteId
      order by c.id""";
  private static final String JOURNAL =
      """
      insert into journal (le, compte_id, action, objet, objet_id, detail)
      values (?1, ?2, 'FUSION', 'famille', ?3, ?4)""";

  @PersistenceContext private EntityManager em;
  @Inject private ResponsablesReunis responsables;
  @Inject private Courriers courriers;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  void reunirLesComptes(Reunion reunion) {
    reunion.responsables().forEach((absorbe, garde) -> responsables.reunir(garde, absorbe));
  }

  void annoncer(Famille gardee, Famille absorbee, Reunion reunion) {
    em.createNativeQuery(JOURNAL)
        .setParameter(1, Timestamp.from(horloge.instant()))
        .setParameter(2, usager.acteurId())
        .setParameter(3, gardee.id())
        .setParameter(4, detail(gardee, absorbee, reunion))
        .executeUpdate();
    em.createQuery(COMPTES, Compte.class)
        .setParameter("famille", gardee.id())
        .getResultList()
        .forEach(
            compte ->
                courriers.ecrire(
                    compte.id(),
                    compte.courriel(),
                    "dossier-reuni",
                    absorbee.numero(),
                    gardee.numero()));
  }

  private static String detail(Famille gardee, Famille absorbee, Reunion reunion) {
    return "%s dans %s ; adresse %s ; responsables %s ; enfants %s ; %s"
        .formatted(
            absorbee.numero(),
            gardee.numero(),
            reunion.adresseReprise() ? absorbee.numero() : gardee.numero(),
            reunion.responsables(),
            reunion.enfants(),
            reunion.motif());
  }
}
