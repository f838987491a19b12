package fr.portailfamille.environment;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person with a browser: own cookies, one width. Every page shown to {@link #regarder} is scanned
 * with axe (nothing serious or critical is accepted), must have raised no script error and no
 * content policy violation, must not scroll sideways, and is photographed under {@code
 * target/captures}.
 *
 * <pre>{@code
 * try (var parent = Navigateur.ouvrir(largeur, "inscription")) {
 *   parent.connecter(Exemples.COURRIEL, Exemples.MOT_DE_PASSE);
 *   parent.aller("/usager/accueil.xhtml");
 *   parent.regarder("accueil");
 * }
 * }</pre>
 */
public final class Navigateur implements AutoCloseable {

  private static final List<String> SEVERE = List.of("serious", "critical");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static Playwright playwright;
  private static Browser browser;

  private final Largeur largeur;
  private final String parcours;
  private final BrowserContext context;
  private final Page page;
  private final List<String> erreurs = new ArrayList<>();
  private int captures;

  private Navigateur(Largeur largeur, String parcours) {
    this.largeur = largeur;
    this.parcours = parcours;
    this.context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(largeur.width, largeur.height)
                    .setHasTouch(largeur == Largeur.TELEPHONE)
                    .setLocale("fr-FR")
                    .setTimezoneId("Europe/Paris")
                    .setBaseURL(PortailSession.portail().url()));
    context.setDefaultTimeout(20_000);
    this.page = nouvellePage();
  }

  /** The same person, in another tab of the same browser. */
  private Navigateur(Navigateur voisin) {
    this.largeur = voisin.largeur;
    this.parcours = voisin.parcours + "-onglet";
    this.context = voisin.context;
    this.page = nouvellePage();
  }

  private Page nouvellePage() {
    var nouvelle = context.newPage();
    nouvelle.onPageError(erreurs::add);
    nouvelle.onConsoleMessage(
        message -> {
          if (message.type().equals("error")
              && message.text().contains("Content Security Policy")) {
            erreurs.add(message.text());
          }
        });
    return nouvelle;
  }

  /** {@code parcours} names the pictures. */
  public static Navigateur ouvrir(Largeur largeur, String parcours) {
    return new Navigateur(largeur, parcours);
  }

  /** A second tab at the same address; closed with this browser. */
  public Navigateur autreOnglet() {
    var onglet = new Navigateur(this);
    onglet.aller(page.url());
    return onglet;
  }

  private static synchronized Browser browser() {
    if (browser == null) {
      var executable = Chromium.executable();
      playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      var options = new BrowserType.LaunchOptions().setArgs(ARGUMENTS);
      executable.ifPresent(options::setExecutablePath);
      browser = playwright.chromium().launch(options);
    }
    return browser;
  }

  /** Closes the browser shared by all journeys. */
  static synchronized void terminer() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
      browser = null;
    }
  }

  public Page page() {
    return page;
  }

  public Largeur largeur() {
    return largeur;
  }

  public void aller(String chemin) {
    page.navigate(chemin);
  }

  public void connecter(String courriel, String motDePasse) {
    aller("/public/connexion.xhtml");
    page.getByLabel("Adresse de courriel").fill(courriel);
    page.locator("input[type=password]").fill(motDePasse);
    bouton("Se connecter");
    page.waitForURL(url -> !url.contains("/public/connexion"));
  }

  /** On a phone the button is behind « Plus ». */
  public void deconnecter() {
    var plus = page.locator("details.plus summary");
    if (plus.isVisible()) {
      plus.click();
    }
    page.locator("button:visible", new Page.LocatorOptions().setHasText("Se déconnecter"))
        .first()
        .click();
    page.waitForURL("**/public/**");
  }

  /** Clicks the first visible button or link of this name, and waits for what it asked. */
  public void bouton(String nom) {
    var bouton = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom));
    var lien = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    bouton.or(lien).first().click();
    attendre();
  }

  /** Types in the field of exactly this name, the first one if there are several. */
  public void remplir(String libelle, String valeur) {
    page.getByLabel(libelle, new Page.GetByLabelOptions().setExact(true)).first().fill(valeur);
    attendre();
  }

  /** Ticks, or chooses, the first visible answer that holds this text. */
  public void cocher(String texte) {
    page.locator("label:visible", new Page.LocatorOptions().setHasText(texte)).first().click();
    attendre();
  }

  /** Until the page has loaded and no answer is on its way to it. */
  public void attendre() {
    page.waitForLoadState();
    page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
  }

  /** What the page says, guillemets and their words apart as one types them. */
  public String texte() {
    return page.locator("main").innerText().replace("«\u00a0", "« ").replace("\u00a0»", " »");
  }

  /** Waits until the page shows each of these texts. */
  public void voir(String... textes) {
    for (var texte : textes) {
      try {
        page.waitForFunction(
            "texte => document.querySelector('main')?.innerText"
                + ".replaceAll('«\u00a0', '« ').replaceAll('\u00a0»', ' »').includes(texte)",
            texte);
      } catch (TimeoutError absent) {
        throw new AssertionError("« " + texte + " » n’est pas dans :\n" + texte(), absent);
      }
    }
  }

  /** What is wrong is in the summary, which leads to where it is told again. */
  public void voirAuChamp(String phrase) {
    var lien = page.locator(".erreurs a", new Page.LocatorOptions().setHasText(phrase)).first();
    var champ = lien.getAttribute("href").substring(1);
    assertThat(
            (String)
                page.evaluate(
                    "id => document.getElementById(id)?.closest('.champ, .bloc')?.innerText",
                    champ))
        .as("le champ %s", champ)
        .contains(phrase);
  }

  /** Photographs the page, then holds it against what every page owes everybody. */
  public void regarder(String nom) {
    captures++;
    var fichier =
        "%s-%s-%02d-%s.png".formatted(parcours, largeur.name().toLowerCase(), captures, nom);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of(System.getProperty("portail.travail"), "captures", fichier))
            .setFullPage(true));
    var violations =
        axe().analyze().getViolations().stream()
            .filter(violation -> SEVERE.contains(violation.getImpact()))
            .map(v -> v.getId() + " " + v.getHelp() + " " + v.getNodes().get(0).getHtml())
            .toList();
    assertThat(violations).as("accessibilité de %s", fichier).isEmpty();
    assertThat(erreurs).as("erreurs du navigateur sur %s", fichier).isEmpty();
    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as("débordement horizontal de %s", fichier)
        .isLessThanOrEqualTo(0);
  }

  /**
   * In the page itself, which has no frames, and without the list of all that is right: several
   * times quicker.
   */
  private AxeBuilder axe() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page).setLegacyMode(true).options(options);
  }

  @Override
  public void close() {
    context.close();
  }
}
