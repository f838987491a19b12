package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.CriteresBureau;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.Suivi;
import fr.portailfamille.web.commun.Choix;
import fr.portailfamille.web.commun.Identifiant;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The filters of the desk and the page, from 1, as they are in the address: « back », bookmarks and
 * the way from a démarche to the list find the same place.
 */
public class FiltreBureau implements Serializable {

  private static final int PAGE_MAXIMALE = 100_000;
  private static final String TOUS = "tous";

  private EtatDemarche etat;
  private String type;
  private String texte;
  private String service;
  private Suivi suivi;
  private boolean retard;
  private int page = 1;

  public CriteresBureau criteres() {
    return new CriteresBureau(etat, type, texte, idDuService(), suivi, retard);
  }

  /** What is no service asks for those of the agent. */
  private Long idDuService() {
    if (TOUS.equals(service)) {
      return CriteresBureau.TOUS_LES_SERVICES;
    }
    long id = Identifiant.lire(service);
    return id > 0 ? id : null;
  }

  /** Of this very list, « ?etat=…&page=… ». */
  public String getAdresse() {
    return adresse(tous());
  }

  /** Of one démarche of the list. */
  public String demarche(long id) {
    var valeurs = new LinkedHashMap<String, Object>();
    valeurs.put("id", id);
    valeurs.putAll(tous());
    return adresse(valeurs);
  }

  /** Of the queue of a state, with the same filters; null for all there is to do. */
  public String file(EtatDemarche voulu) {
    return autreFile(voulu, false);
  }

  /** Of what is late, with the same filters. */
  public String getEnRetard() {
    return autreFile(null, true);
  }

  /** Of the same search, in all services; empty when it already is. */
  public String getPartout() {
    if (TOUS.equals(service)) {
      return "";
    }
    var valeurs = tous();
    valeurs.put("service", TOUS);
    valeurs.remove("page");
    return adresse(valeurs);
  }

  private String autreFile(EtatDemarche voulu, boolean enRetard) {
    var valeurs = tous();
    valeurs.put("etat", voulu);
    valeurs.put("retard", enRetard ? true : null);
    valeurs.remove("page");
    return adresse(valeurs);
  }

  public String page(long autre) {
    var valeurs = tous();
    valeurs.put("page", autre);
    return adresse(valeurs);
  }

  private Map<String, Object> tous() {
    var valeurs = new LinkedHashMap<String, Object>();
    valeurs.put("etat", etat);
    valeurs.put("type", type);
    valeurs.put("texte", texte);
    valeurs.put("service", service);
    valeurs.put("suivi", suivi);
    valeurs.put("retard", retard ? true : null);
    valeurs.put("page", page == 1 ? null : page);
    return valeurs;
  }

  private static String adresse(Map<String, Object> valeurs) {
    var adresse =
        valeurs.entrySet().stream()
            .filter(v -> v.getValue() != null && !v.getValue().toString().isBlank())
            .map(
                v ->
                    v.getKey()
                        + "="
                        + URLEncoder.encode(v.getValue().toString(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return adresse.isEmpty() ? "" : "?" + adresse;
  }

  public String getEtat() {
    return etat == null ? null : etat.name();
  }

  /** What is none of them asks nothing. */
  public void setEtat(String saisi) {
    etat = Choix.lire(EtatDemarche.class, saisi);
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }

  /** Id of a service, « tous », or nothing for those of the agent. */
  public String getService() {
    return service;
  }

  public void setService(String service) {
    this.service = service;
  }

  public String getSuivi() {
    return suivi == null ? null : suivi.name();
  }

  /** What is none of them asks nothing. */
  public void setSuivi(String saisi) {
    suivi = Choix.lire(Suivi.class, saisi);
  }

  public boolean isRetard() {
    return retard;
  }

  public void setRetard(boolean retard) {
    this.retard = retard;
  }

  public String getPage() {
    return String.valueOf(page);
  }

  /** What is not a number is the first one. */
  public void setPage(String saisie) {
    page = (int) Math.max(1, Math.min(Identifiant.lire(saisie), PAGE_MAXIMALE));
  }

  public int getNumero() {
    return page;
  }
}
