package fr.portailfamille.commun;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;

/**
 * An amount in euros, always with two decimals. The constructor is the only place where money is
 * rounded: half up, to the cent.
 */
public record Montant(BigDecimal valeur) implements Comparable<Montant>, Serializable {

  public static final Montant ZERO = new Montant(BigDecimal.ZERO);

  public Montant {
    valeur = valeur.setScale(2, RoundingMode.HALF_UP);
  }

  public static Montant of(BigDecimal valeur) {
    return new Montant(valeur);
  }

  /** Takes the Java notation, with a point: {@code Montant.of("3.25")}. */
  public static Montant of(String valeur) {
    return new Montant(new BigDecimal(valeur));
  }

  public static Montant deCentimes(long centimes) {
    return new Montant(BigDecimal.valueOf(centimes, 2));
  }

  public static Montant somme(Collection<Montant> montants) {
    return montants.stream().reduce(ZERO, Montant::plus);
  }

  public long enCentimes() {
    return valeur.unscaledValue().longValueExact();
  }

  public Montant plus(Montant autre) {
    return new Montant(valeur.add(autre.valeur));
  }

  public Montant moins(Montant autre) {
    return new Montant(valeur.subtract(autre.valeur));
  }

  public Montant fois(int quantite) {
    return fois(BigDecimal.valueOf(quantite));
  }

  public Montant fois(BigDecimal facteur) {
    return new Montant(valeur.multiply(facteur));
  }

  public Montant oppose() {
    return new Montant(valeur.negate());
  }

  public Montant auMoins(Montant minimum) {
    return compareTo(minimum) < 0 ? minimum : this;
  }

  public Montant auPlus(Montant maximum) {
    return compareTo(maximum) > 0 ? maximum : this;
  }

  public boolean estNegatif() {
    return valeur.signum() < 0;
  }

  public boolean estPositif() {
    return valeur.signum() > 0;
  }

  public boolean estNul() {
    return valeur.signum() == 0;
  }

  @Override
  public int compareTo(Montant autre) {
    return valeur.compareTo(autre.valeur);
  }

  /** As people read it in France, non-breaking spaces included: « 1 234,50 € ». */
  @Override
  public String toString() {
    return NumberFormat.getCurrencyInstance(Locale.FRANCE).format(valeur);
  }
}
