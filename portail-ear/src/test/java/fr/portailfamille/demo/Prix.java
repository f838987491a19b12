package fr.portailfamille.demo;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Periode;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.tarification.CalculTarif;
import fr.portailfamille.tarification.DegressifFratrie;
import fr.portailfamille.tarification.Fratrie;
import fr.portailfamille.tarification.GrilleTarifaire;
import fr.portailfamille.tarification.PrixExplique;
import fr.portailfamille.tarification.SituationTarifaire;
import fr.portailfamille.tarification.Tarif;
import fr.portailfamille.tarification.TarifDeRang;
import fr.portailfamille.tarification.TrancheTarif;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prices of the examples' activities, found by the portal's own calculator. */
final class Prix {

  /** A price and why, as the invoice says it. */
  record Ligne(BigDecimal prix, String motif) {

    private static Ligne de(PrixExplique explique) {
      return new Ligne(explique.prix().valeur(), Messages.texte(explique.motif()));
    }
  }

  private record Cle(ActiviteExemple activite, SituationTarifaire situation) {}

  private record EnfantDuFoyer(long foyerId, long enfantId) {}

  private final Map<ActiviteExemple, List<Tarif>> tarifs = new EnumMap<>(ActiviteExemple.class);
  private final Map<Cle, Ligne> connus = new HashMap<>();
  private final Map<EnfantDuFoyer, Integer> rangs = new HashMap<>();
  private final Periode validite;

  Prix(Periode validite) {
    this.validite = validite;
    for (var activite : ActiviteExemple.values()) {
      tarifs.put(activite, List.of(tarif(activite)));
    }
  }

  Ligne de(Reservation reservation) {
    var foyer = reservation.foyer();
    var situation =
        new SituationTarifaire(
            foyer.quotient(reservation.jour()),
            !foyer.horsCommune(),
            rangs.computeIfAbsent(
                new EnfantDuFoyer(foyer.id(), reservation.enfant().id()),
                cle -> rang(foyer, reservation.enfant())));
    return connus.computeIfAbsent(
        new Cle(reservation.activite(), situation),
        cle ->
            Ligne.de(
                CalculTarif.prix(tarifs.get(cle.activite()), cle.situation(), reservation.jour())));
  }

  private static int rang(Foyer foyer, Enfant enfant) {
    var membres =
        foyer.enfants().stream().map(e -> new Fratrie.Membre(e.id(), e.naissance())).toList();
    return Fratrie.duPlusAge(membres).rang(enfant.id());
  }

  private Tarif tarif(ActiviteExemple activite) {
    var tranches = new ArrayList<TrancheTarif>();
    var seuils = ActiviteExemple.QUOTIENTS;
    for (int i = 0; i < seuils.size(); i++) {
      tranches.add(
          new TrancheTarif(
              libelle(i),
              seuils.get(i),
              Montant.of(activite.prix().get(i)),
              Montant.of(activite.prixHorsCommune())));
    }
    var rangs = new TreeMap<Integer, TarifDeRang>();
    for (int pourcentage : ActiviteExemple.FRATRIE) {
      rangs.put(rangs.size() + 2, new TarifDeRang.Reduction(BigDecimal.valueOf(pourcentage)));
    }
    return new Tarif(validite, new GrilleTarifaire(tranches), DegressifFratrie.de(rangs));
  }

  /** As the portal words it. */
  private static String libelle(int tranche) {
    var seuils = ActiviteExemple.QUOTIENTS;
    return tranche + 1 < seuils.size()
        ? "de " + seuils.get(tranche) + " à moins de " + seuils.get(tranche + 1) + " €"
        : seuils.get(tranche) + " € et plus";
  }
}
