package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.commun.Motif;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A quotient computed from tax notices: all the income, by month, by part. Pure. */
record CalculQuotient(
    List<BigDecimal> revenus, List<BigDecimal> parts, Montant valeur, ArrondiQuotient arrondi) {

  private static final BigDecimal MOIS = BigDecimal.valueOf(12);

  /** Empty as long as a figure is missing or wrong. */
  static Optional<CalculQuotient> de(QuotientDemande form, ArrondiQuotient arrondi) {
    var revenus = form.lesAvis().stream().map(avis -> Lecture.revenu(avis.getRevenu())).toList();
    var parts = form.lesAvis().stream().map(avis -> Lecture.parts(avis.getParts())).toList();
    boolean lisible =
        revenus.stream().allMatch(lu -> lu.refus() == null)
            && parts.stream().allMatch(lu -> lu.refus() == null);
    return form.estSurAvis() && lisible
        ? Optional.of(de(valeurs(revenus), valeurs(parts), arrondi))
        : Optional.empty();
  }

  static CalculQuotient de(
      List<BigDecimal> revenus, List<BigDecimal> parts, ArrondiQuotient arrondi) {
    var valeur = arrondi.diviser(somme(revenus), MOIS.multiply(somme(parts)));
    return new CalculQuotient(revenus, parts, valeur, arrondi);
  }

  /** « 24 000 € ÷ 12 mois ÷ 2,5 parts = 800,00 € ». */
  String enClair() {
    return Messages.texte(
        Motif.of(
            "QuotientCalcule." + arrondi,
            ensemble(revenus, " €"),
            Motif.of("QuotientCalcule.parts", somme(parts), ensemble(parts, "")),
            valeur.toString()));
  }

  private static String ensemble(List<BigDecimal> nombres, String unite) {
    var ecrit = nombres.stream().map(n -> ecrire(n) + unite).collect(Collectors.joining(" + "));
    return nombres.size() > 1 ? "(" + ecrit + ")" : ecrit;
  }

  private static String ecrire(BigDecimal nombre) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.FRANCE))
        .format(nombre);
  }

  private static List<BigDecimal> valeurs(List<Lecture> lus) {
    return lus.stream().map(Lecture::valeur).toList();
  }

  private static BigDecimal somme(List<BigDecimal> nombres) {
    return nombres.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
