package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Slice;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.CriteresBureau;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.LigneBureau;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.web.commun.Dates;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The agents' desk: démarches to handle, oldest first. The filters and the page, from 1, are in the
 * address, so that « back » and bookmarks find the same list.
 */
@Named
@RequestScoped
public class BureauPage {

  private static final int TAILLE = 50;
  private static final int PAGE_MAXIMALE = 100_000;

  @Inject private BureauQueries bureau;
  @Inject private Parametres parametres;
  @Inject private Dates dates;

  private EtatDemarche etat;
  private String type;
  private String texte;
  private int page = 1;
  private int delai;
  private List<CarteDemarche> types;
  private Map<EtatDemarche, Long> comptes;
  private Slice<LigneBureau> lignes;

  public void load() {
    var criteres = new CriteresBureau(etat, type, texte);
    types = bureau.types();
    comptes = bureau.compter(criteres);
    lignes = bureau.lister(criteres, (page - 1) * TAILLE, TAILLE);
    delai = parametres.entier(Parametre.DEMARCHE_DELAI_DE_TRAITEMENT);
  }

  /** States an agent may ask for; none means everything there is to do. */
  public Set<EtatDemarche> getEtats() {
    return EnumSet.complementOf(EnumSet.of(EtatDemarche.BROUILLON, EtatDemarche.ABANDONNEE));
  }

  public long compte(EtatDemarche de) {
    return comptes.getOrDefault(de, 0L);
  }

  public long getATraiter() {
    return getEtats().stream().filter(EtatDemarche::isATraiter).mapToLong(this::compte).sum();
  }

  /** Days since it was filed. */
  public long attente(LigneBureau ligne) {
    return dates.joursDepuis(ligne.deposeeLe());
  }

  /** Whether it has waited longer than the town allows itself. */
  public boolean enRetard(LigneBureau ligne) {
    return ligne.etat().isATraiter() && attente(ligne) > delai;
  }

  public EtatDemarche getEtat() {
    return etat;
  }

  public void setEtat(EtatDemarche etat) {
    this.etat = etat;
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

  public long getPages() {
    return Math.max(1, (lignes.total() + TAILLE - 1) / TAILLE);
  }

  public List<CarteDemarche> getTypes() {
    return types;
  }

  public Slice<LigneBureau> getLignes() {
    return lignes;
  }
}
