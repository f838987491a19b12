package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.web.commun.Identifiant;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What the calendar shows, as its address says: which days, which child, which activity. */
public class Filtre implements Serializable {

  /** Years before and after today that make sense in a calendar. */
  private static final int PORTEE = 3;

  private final LocalDate aujourdhui;
  private LocalDate jour;
  private Affichage affichage = Affichage.MOIS;
  private Long enfantId;
  private Long activiteId;

  Filtre(LocalDate aujourdhui) {
    this.aujourdhui = aujourdhui;
    this.jour = aujourdhui;
  }

  Periode periode() {
    return affichage.periode(jour);
  }

  void avancer(int pas) {
    aller(affichage.avancer(jour, pas));
  }

  /** Days out of reach are left alone. */
  void aller(LocalDate voulu) {
    if (voulu != null && Math.abs(voulu.getYear() - aujourdhui.getYear()) <= PORTEE) {
      jour = voulu;
    }
  }

  boolean montre(long enfant, long activite) {
    return (enfantId == null || enfantId == enfant)
        && (activiteId == null || activiteId == activite);
  }

  /** Shows everything again when this activity of this child would stay hidden. */
  void elargir(long enfant, long activite) {
    if (!montre(enfant, activite)) {
      enfantId = null;
      activiteId = null;
    }
  }

  /** Same days, child and activity, for a reload or a bookmark. */
  public String getAdresse() {
    var adresse = new StringBuilder("?mois=" + getMois());
    if (affichage != Affichage.MOIS) {
      adresse.append("&jour=").append(jour).append("&vue=").append(affichage);
    }
    if (enfantId != null) {
      adresse.append("&enfant=").append(enfantId);
    }
    if (activiteId != null) {
      adresse.append("&activite=").append(activiteId);
    }
    return adresse.toString();
  }

  public String getMois() {
    return YearMonth.from(jour).toString();
  }

  public void setMois(String texte) {
    lire(texte == null ? null : texte + "-01");
  }

  /** As the address says it; nothing for the whole month. */
  public String getJourDAdresse() {
    return jour.toString();
  }

  public void setJourDAdresse(String texte) {
    lire(texte);
  }

  /** What is not a date is left alone. */
  private void lire(String texte) {
    try {
      aller(texte == null ? null : LocalDate.parse(texte));
    } catch (DateTimeParseException e) {
      jour = aujourdhui;
    }
  }

  public String getVue() {
    return affichage.name();
  }

  public void setVue(String nom) {
    Arrays.stream(Affichage.values())
        .filter(a -> a.name().equals(nom))
        .findFirst()
        .ifPresent(this::voir);
  }

  void voir(Affichage voulu) {
    affichage = voulu;
  }

  public String getEnfant() {
    return enfantId == null ? null : enfantId.toString();
  }

  public void setEnfant(String saisi) {
    enfantId = id(saisi);
  }

  public String getActivite() {
    return activiteId == null ? null : activiteId.toString();
  }

  public void setActivite(String saisi) {
    activiteId = id(saisi);
  }

  Long enfantId() {
    return enfantId;
  }

  void choisirEnfant(Long id) {
    enfantId = id;
  }

  void choisirActivite(Long id) {
    activiteId = id;
  }

  public LocalDate getJour() {
    return jour;
  }

  public void setJour(LocalDate voulu) {
    aller(voulu);
  }

  public Affichage getAffichage() {
    return affichage;
  }

  /** What is not a number is no id: not found like any other. */
  private static Long id(String saisi) {
    if (saisi == null) {
      return null;
    }
    return Identifiant.lire(saisi);
  }
}
