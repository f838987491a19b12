package fr.portailfamille.web.scolarite;

import fr.portailfamille.scolarite.derogation.Avancement;
import fr.portailfamille.scolarite.derogation.CriteresDerogations;
import fr.portailfamille.web.commun.Choix;
import fr.portailfamille.web.commun.Identifiant;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The filters of the derogations and the page, from 1, as they are in the address. */
public class FiltreDerogations implements Serializable {

  private static final int PAGE_MAXIMALE = 100_000;

  private Long anneeDemandee;
  private Long ecole;
  private Long motif;
  private Avancement avancement;
  private Long commission;
  private int page = 1;

  public CriteresDerogations criteres() {
    return new CriteresDerogations(anneeDemandee, ecole, motif, commission, avancement);
  }

  /** Of this very list, « ?ecole=…&page=… ». */
  public String getAdresse() {
    return page(page);
  }

  public String page(long autre) {
    Map<String, Object> valeurs = new LinkedHashMap<>();
    valeurs.put("anneeDemandee", anneeDemandee);
    valeurs.put("ecole", ecole);
    valeurs.put("motif", motif);
    valeurs.put("avancement", avancement);
    valeurs.put("commission", commission);
    valeurs.put("page", autre == 1 ? null : autre);
    return valeurs.entrySet().stream()
        .filter(v -> v.getValue() != null)
        .map(v -> v.getKey() + "=" + v.getValue())
        .collect(Collectors.collectingAndThen(Collectors.joining("&"), FiltreDerogations::adresse));
  }

  private static String adresse(String parametres) {
    return parametres.isEmpty() ? "" : "?" + parametres;
  }

  /** Whether this value is the one chosen, as it is in the address. */
  public boolean choisi(Object valeur, String choisie) {
    return Objects.equals(String.valueOf(valeur), choisie);
  }

  /** What is no id asks nothing. */
  private static Long id(String saisi) {
    long id = Identifiant.lire(saisi);
    return id > 0 ? id : null;
  }

  private static String texte(Object valeur) {
    return valeur == null ? null : valeur.toString();
  }

  public String getAnneeDemandee() {
    return texte(anneeDemandee);
  }

  public void setAnneeDemandee(String saisi) {
    anneeDemandee = id(saisi);
  }

  public String getEcole() {
    return texte(ecole);
  }

  public void setEcole(String saisi) {
    ecole = id(saisi);
  }

  public String getMotif() {
    return texte(motif);
  }

  public void setMotif(String saisi) {
    motif = id(saisi);
  }

  public String getAvancement() {
    return texte(avancement);
  }

  public void setAvancement(String saisi) {
    avancement = Choix.lire(Avancement.class, saisi);
  }

  /** A sitting of the commission. */
  public String getCommission() {
    return texte(commission);
  }

  public void setCommission(String saisi) {
    commission = id(saisi);
  }

  public int getNumero() {
    return page;
  }

  public String getPage() {
    return String.valueOf(page);
  }

  public void setPage(String saisi) {
    page = (int) Math.min(PAGE_MAXIMALE, Math.max(1, Identifiant.lire(saisi)));
  }
}
