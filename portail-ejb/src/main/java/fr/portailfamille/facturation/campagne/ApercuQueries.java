package fr.portailfamille.facturation.campagne;

import fr.portailfamille.commun.Montant;
import fr.portailfamille.facturation.Echeance;
import fr.portailfamille.facturation.campagne.FoyerAFacturer.Plage;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.scolarite.JoursFeries;
import fr.portailfamille.scolarite.Territoire;
import fr.portailfamille.tarification.TarifQueries;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What an agent looks at before a billing: months, pay-by date, and what it would bill. */
@Stateless
@RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ApercuQueries {

  private static final int MOIS_PROPOSES = 12;
  private static final int PAGE = 1_000;

  @Inject private FoyersAFacturer foyers;
  @Inject private TarifQueries tarifs;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** Months that are over, the last one first. */
  public List<YearMonth> mois() {
    var ceMois = YearMonth.now(horloge);
    return IntStream.rangeClosed(1, MOIS_PROPOSES).mapToObj(ceMois::minusMonths).toList();
  }

  /** So many days from today, on a working day. */
  public LocalDate echeance() {
    var feries =
        JoursFeries.de(Territoire.valueOf(parametres.texte(Parametre.COLLECTIVITE_TERRITOIRE)));
    return Echeance.unique(
            Montant.ZERO,
            LocalDate.now(horloge),
            parametres.entier(Parametre.FACTURATION_DELAI_DE_PAIEMENT),
            jour -> jour.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !feries.estFerie(jour))
        .date();
  }

  /** Prices every household as the job would, and writes nothing. */
  public ApercuFacturation apercu(long regieId, YearMonth mois) {
    var calcul = new CalculFoyer(tarifs.deLaRegie(regieId));
    var perimetre = Perimetre.avantCampagne(regieId, mois);
    var compte = new Compte();
    var reste = new Plage(0, Long.MAX_VALUE);
    List<FoyerAFacturer> page = foyers.lire(perimetre, reste, PAGE);
    while (!page.isEmpty()) {
      page.forEach(foyer -> compte.ajouter(calcul.facturer(foyer)));
      reste = reste.suite(page.get(page.size() - 1).familleId());
      page = foyers.lire(perimetre, reste, PAGE);
    }
    return compte.apercu();
  }

  private static final class Compte {

    private int factures;
    private int jours;
    private Montant total = Montant.ZERO;
    private final Map<String, Long> rejets = new TreeMap<>();

    void ajouter(ResultatFoyer resultat) {
      if (resultat instanceof ResultatFoyer.Facturee facturee) {
        factures++;
        jours += facturee.jours().size();
        total = total.plus(facturee.total());
      } else if (resultat instanceof ResultatFoyer.Rejete rejete) {
        rejets.merge(rejete.cause(), 1L, Long::sum);
      }
    }

    ApercuFacturation apercu() {
      return new ApercuFacturation(
          factures,
          jours,
          total,
          rejets.entrySet().stream()
              .map(r -> new ApercuFacturation.Cause(r.getKey(), r.getValue()))
              .toList());
    }
  }
}
