package fr.portailfamille.web.quotient;

import fr.portailfamille.famille.SourceQuotient;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.quotient.ChangementDeSituation;
import fr.portailfamille.quotient.DemandeDeQuotient;
import fr.portailfamille.quotient.OrigineQuotient;
import fr.portailfamille.quotient.QuotientDemande;
import fr.portailfamille.quotient.QuotientQueries;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.demarche.Assistant;
import fr.portailfamille.web.demarche.Etapes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** The quotient in four steps: consent, figures, documents, recap (B35). */
@Named
@ViewScoped
public class CalculerQuotientPage extends Assistant<QuotientDemande> {

  private static final int MOIS_PROPOSES = 12;

  @Inject private QuotientQueries quotients;
  @Inject private Parametres parametres;
  @Inject private Dates dates;

  private String calcul;

  /** A month of the list, as the form keeps it and as people read it. */
  public record Mois(String valeur, String libelle) implements Serializable {}

  public CalculerQuotientPage() {
    super(
        DemandeDeQuotient.CODE,
        QuotientDemande.class,
        new Etapes("/usager/quotient/calculer.xhtml", 3, 4));
  }

  @Override
  protected void ouvrir() {
    recalculer();
  }

  /** At each figure typed. */
  public void recalculer() {
    calcul = quotients.calcul(getForm());
  }

  /** In French, or null as long as a figure is missing. */
  public String getCalcul() {
    return calcul;
  }

  public boolean isAtteste() {
    return getForm().getOrigine() == OrigineQuotient.ALLOCATAIRE;
  }

  public boolean isCaf() {
    return getForm().getOrganisme() == SourceQuotient.CAF;
  }

  public boolean isSurAvis() {
    return getForm().getOrigine() == OrigineQuotient.AVIS;
  }

  public boolean isAutreChangement() {
    return getForm().getChangement() == ChangementDeSituation.AUTRE;
  }

  public OrigineQuotient[] getOrigines() {
    return OrigineQuotient.values();
  }

  public ChangementDeSituation[] getChangements() {
    return ChangementDeSituation.values();
  }

  public SourceQuotient[] getOrganismes() {
    return new SourceQuotient[] {SourceQuotient.CAF, SourceQuotient.MSA};
  }

  /** The last ones, an old one being refused with what to send instead. */
  public List<Mois> getMois() {
    var courant = YearMonth.from(dates.aujourdhui());
    return Stream.iterate(courant, mois -> mois.minusMonths(1))
        .limit(MOIS_PROPOSES)
        .map(mois -> new Mois(mois.toString(), dates.mois(mois.atDay(1))))
        .toList();
  }

  /** Of the income of the notices people have. */
  public List<String> getAnnees() {
    int annee = dates.aujourdhui().getYear();
    return List.of(String.valueOf(annee - 1), String.valueOf(annee - 2));
  }

  /** In months. */
  public int getAnciennete() {
    return parametres.entier(Parametre.QUOTIENT_ANCIENNETE);
  }

  public String getDebut() {
    return parametres.texte(Parametre.QUOTIENT_DEBUT);
  }

  public String getFin() {
    return parametres.texte(Parametre.QUOTIENT_FIN);
  }
}
