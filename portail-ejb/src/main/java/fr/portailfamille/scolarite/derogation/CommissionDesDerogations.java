package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/** What the commission makes of one démarche: one statement, none without a derogation. */
@ApplicationScoped
public class CommissionDesDerogations {

  private static final String PASSAGES =
      """
      select x.enfant_id, s.jour, s.lieu, x.etablissement_id, x.avis, x.commentaire,
        c.prenom || ' ' || c.nom, x.rendu_le
      from examen_derogation x join seance_derogation s on s.id = x.seance_id
      left join compte c on c.id = x.rendu_par
      where x.demarche_id = ?1 order by s.jour, x.id""";

  @PersistenceContext private EntityManager em;
  @Inject private Parametres parametres;

  /** Where the town asks for an opinion first: of whom it has none. */
  public Optional<Motif> attente(long demarche, List<DerogationDemandee> demandees) {
    return parametres.booleen(Parametre.SCOLARITE_AVIS_DE_LA_COMMISSION)
        ? SuiviDerogation.attente(demandees, passages(demarche, demandees))
        : Optional.empty();
  }

  /** For an agent: of each child, its reason and each sitting it was put to. */
  public List<Bloc> suites(long demarche, List<DerogationDemandee> demandees) {
    return SuiviDerogation.suites(demandees, passages(demarche, demandees));
  }

  /** For the family: when, and nothing of what was said. */
  public List<Motif> nouvelles(long demarche, List<DerogationDemandee> demandees) {
    return SuiviDerogation.nouvelles(demandees, passages(demarche, demandees));
  }

  @SuppressWarnings("unchecked")
  private List<PassageEnCommission> passages(long demarche, List<DerogationDemandee> demandees) {
    if (demandees.isEmpty()) {
      return List.of();
    }
    List<Object[]> lignes =
        em.createNativeQuery(PASSAGES).setParameter(1, demarche).getResultList();
    return lignes.stream().map(CommissionDesDerogations::passage).toList();
  }

  private static PassageEnCommission passage(Object[] l) {
    return new PassageEnCommission(
        (Long) l[0],
        ((Date) l[1]).toLocalDate(),
        (String) l[2],
        (Long) l[3],
        l[4] == null ? null : Avis.valueOf((String) l[4]),
        (String) l[5],
        (String) l[6],
        l[7] == null ? null : ((Timestamp) l[7]).toInstant());
  }
}
