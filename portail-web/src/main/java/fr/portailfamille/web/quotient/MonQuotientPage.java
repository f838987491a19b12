package fr.portailfamille.web.quotient;

import fr.portailfamille.quotient.QuotientQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** « Mon quotient familial » (B39). */
@Named
@RequestScoped
public class MonQuotientPage {

  @Inject private QuotientQueries quotients;

  private QuotientQueries.MesQuotients situation;

  public void load() {
    situation = quotients.lesNotres().orElse(null);
  }

  /** Null as long as the file of the household is not accepted. */
  public QuotientQueries.MesQuotients getSituation() {
    return situation;
  }
}
