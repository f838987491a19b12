package fr.portailfamille.accueil;

import fr.portailfamille.demarche.Intitules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What waits for the agents: three statements. */
@Stateless
@RolesAllowed({"AGENT", "FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccueilAgentQueries {

  private static final String FILES =
      """
      select type, (array_agg(intitule order by id desc))[1], count(*), min(deposee_le),
        count(*) filter (where echeance < cast(?1 as date))
      from demarche
      where etat in ('DEPOSEE', 'EN_INSTRUCTION')
      group by type order by min(deposee_le)
      """;
  private static final String CAMPAGNES =
      """
      select c.id, r.nom, c.mois, c.etat, c.foyers, c.faits
      from campagne c join regie r on r.id = c.regie_id
      order by c.lancee_le desc limit 3
      """;
  private static final String COURRIELS_ABANDONNES =
      "select count(*), min(cree_le) from envoi where etat = 'ABANDONNE'";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  public AccueilAgent accueil() {
    return new AccueilAgent(
        Ligne.lire(em, FILES, LocalDate.now(horloge)).stream()
            .map(AccueilAgentQueries::file)
            .toList(),
        Ligne.lire(em, CAMPAGNES).stream().map(AccueilAgentQueries::campagne).toList(),
        Ligne.lire(em, COURRIELS_ABANDONNES).get(0).entier(0));
  }

  private static AccueilAgent.File file(Ligne l) {
    return new AccueilAgent.File(l.texte(0), l.texte(1), l.entier(2), l.instant(3), l.entier(4));
  }

  private static AccueilAgent.CampagneRecente campagne(Ligne l) {
    return new AccueilAgent.CampagneRecente(
        l.entier(0), l.texte(1), l.jour(2), l.texte(3), l.entier(4), l.entier(5));
  }

  /** The agents' home page. */
  public record AccueilAgent(
      List<File> files, List<CampagneRecente> campagnes, long courrielsAbandonnes) {

    public long total() {
      return files.stream().mapToLong(File::nombre).sum();
    }

    public long enRetard() {
      return files.stream().mapToLong(File::enRetard).sum();
    }

    /**
     * One kind of démarche waiting, its last title, since when the oldest, and how many should have
     * been decided by now.
     */
    public record File(
        String type, String intitule, long nombre, Instant plusAncienneLe, long enRetard) {

      public String titre() {
        return Intitules.deLaDemarche(type, intitule);
      }
    }

    /** {@code mois} is the first day of the month billed. */
    public record CampagneRecente(
        long id, String regie, LocalDate mois, String etat, long foyers, long faits) {}
  }
}
