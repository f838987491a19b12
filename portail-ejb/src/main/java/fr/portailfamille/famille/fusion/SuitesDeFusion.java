package fr.portailfamille.famille.fusion;

import fr.portailfamille.famille.Famille;
import fr.portailfamille.famille.JournalDuFoyer;
import fr.portailfamille.famille.ResponsablesReunis;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.usager.Compte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Who signs in to the household kept, and who is told. */
@ApplicationScoped
class SuitesDeFusion {

  private static final String COMPTES =
      """
      select c from Compte c, Responsable r, Membre m
      where m.familleId = :famille and r.id = m.responsableId and c.id = r.compteId
      order by c.id""";

  @PersistenceContext private EntityManager em;
  @Inject private ResponsablesReunis responsables;
  @Inject private Courriers courriers;
  @Inject private JournalDuFoyer journal;

  void reunirLesComptes(Reunion reunion) {
    reunion.responsables().forEach((absorbe, garde) -> responsables.reunir(garde, absorbe));
  }

  void annoncer(Famille gardee, Famille absorbee, Reunion reunion) {
    journal.noter("fusion", gardee.id(), absorbee.numero() + " (" + reunion.motif() + ")");
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
}
