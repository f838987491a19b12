package fr.portailfamille.web.famille;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A quotient being typed by an agent; euros a month. */
public class QuotientForm implements Serializable {

  @NotNull
  @PositiveOrZero
  @Digits(integer = 6, fraction = 2)
  private BigDecimal valeur;

  @NotNull private LocalDate debut;
  @NotNull private String source;

  public BigDecimal getValeur() {
    return valeur;
  }

  public void setValeur(BigDecimal valeur) {
    this.valeur = valeur;
  }

  public LocalDate getDebut() {
    return debut;
  }

  public void setDebut(LocalDate debut) {
    this.debut = debut;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
