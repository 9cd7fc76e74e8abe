<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source> ({0} % of the mean signal)</source>
      <extracomment>core/forecast/step.py: f' ({found.rmse_percent:.2g} % of the mean signal)'</extracomment>
      <translation> ({0} % du signal moyen)</translation>
    </message>
    <message>
      <source> A point spread function of {0} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: f' A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.'</extracomment>
      <translation> On a supposé une fonction d'étalement du point de {0} pixels hyperspectraux (largeur à mi-hauteur).</translation>
    </message>
    <message>
      <source> Correct the offsets in the file, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: ' Correct the offsets in the file, or use radiometry model if its values are right.'</extracomment>
      <translation> Corrigez les décalages dans le fichier, ou prenez la radiométrie model si ses valeurs sont justes.</translation>
    </message>
    <message>
      <source> Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: ' Use radiometry factor for the usual factor between units, match for digital numbers, or model if you know that its units are those of the training.'</extracomment>
      <translation> Prenez la radiométrie factor pour le facteur usuel entre unités, match pour des comptes numériques, ou model si vous savez que les unités sont celles de l'entraînement.</translation>
    </message>
    <message>
      <source> Write the offset into the file, e.g. {0}, or use radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: f' Write the offset into the file, e.g. {command}, or use radiometry model if its values are right.'</extracomment>
      <translation> Écrivez le décalage dans le fichier, p. ex. {0}, ou prenez la radiométrie model si ses valeurs sont justes.</translation>
    </message>
    <message>
      <source> at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: ' at the bottom'</extracomment>
      <translation> en bas</translation>
    </message>
    <message>
      <source> on the right</source>
      <extracomment>evaluation/simulate/checks.py: ' on the right'</extracomment>
      <translation> à droite</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Dossier</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hyperspectrale (grossière)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Installer</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Installer PyTorch…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Réinstaller</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multispectrale (fine)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>A&amp;perçu</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Lancer</translation>
    </message>
    <message>
      <source>&amp;Sensor of the fine one</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Capteur de la fine</translation>
    </message>
    <message>
      <source>, in {0} s with {1}. Results are in {2}.</source>
      <extracomment>core/runs/batch.py: f", in {result.timings_s['scenes']:.1f} s with {reporting.SOFTWARE}. Results are in {result.folder}."</extracomment>
      <translation>, en {0} s avec {1}. Les résultats sont dans {2}.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Applies a &lt;b&gt;model&lt;/b&gt;, as Apply a spectral model does, to many images of one sensor. Each result bears the name of its image; images of the same name also bear their folders' names.&lt;/p&gt;&lt;p&gt;Everything that is wrong with any of the images is told first, before anything is written. An image that fails later does not keep the others from being done: they stay, and the message names it. The report tells of all images, once as JSON and once as a table to be read (.md).&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>&lt;p&gt;Applique un &lt;b&gt;modèle&lt;/b&gt;, comme le fait « Appliquer un modèle spectral », à beaucoup d'images d'un capteur. Chaque résultat porte le nom de son image ; des images de même nom portent aussi le nom de leurs dossiers.&lt;/p&gt;&lt;p&gt;Tout ce qui ne va pas dans l'une des images est dit d'abord, avant que rien ne soit écrit. Une image qui échoue plus tard n'empêche pas les autres : elles restent, et le message la nomme. Le rapport parle de toutes les images, une fois en JSON et une fois comme table à lire (.md).&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;All it needs to know is the spectral response of the multispectral sensor: pick the &lt;b&gt;sensor&lt;/b&gt;, or give its &lt;b&gt;response table&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is asked for.&lt;/p&gt;&lt;p&gt;A small network learns on the hyperspectral image to undo the sensor's response, and is then run on every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;The work is done by a separate Python process that needs PyTorch. Where PyTorch is missing, the message says what to install.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Amène une image hyperspectrale (beaucoup de bandes étroites, gros pixels) sur la grille d'une image multispectrale (peu de bandes larges, pixels fins) de la même zone. Le résultat a les bandes de la première et les pixels, l'étendue et le système de coordonnées de la seconde.&lt;/p&gt;&lt;p&gt;Tout ce qu'il faut savoir est la réponse spectrale du capteur multispectral : choisissez le &lt;b&gt;capteur&lt;/b&gt;, ou donnez sa &lt;b&gt;table de réponses&lt;/b&gt;. Les deux images n'ont pas à être alignées au pixel, et aucune fonction d'étalement du point n'est demandée.&lt;/p&gt;&lt;p&gt;Un petit réseau apprend sur l'image hyperspectrale à inverser la réponse du capteur, puis est appliqué à chaque pixel multispectral. Les valeurs gardent les unités de l'image hyperspectrale ; nodata reste nodata.&lt;/p&gt;&lt;p&gt;Le travail est fait par un processus Python à part, qui demande PyTorch. Là où PyTorch manque, le message dit quoi installer.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation, of the image, of every band, and as maps. The definitions are the textbook's; the figures as the authors of SpectraLift compute them stand beside them in the report.&lt;/p&gt;&lt;p&gt;Bands belong together by their wavelengths, or by their numbers where neither image knows its wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window: they may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Compare une image hyperspectrale estimée, par exemple affinée, avec une &lt;b&gt;référence&lt;/b&gt; sur la même grille : angle spectral (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS et corrélation croisée, de l'image, de chaque bande, et en cartes. Les définitions sont celles des manuels ; les chiffres tels que les calculent les auteurs de SpectraLift sont à côté dans le rapport.&lt;/p&gt;&lt;p&gt;Les bandes sont associées par leurs longueurs d'onde, ou par leurs numéros quand aucune image ne connaît ses longueurs d'onde. Les pixels sans données dans l'une des images sont laissés de côté et comptés.&lt;/p&gt;&lt;p&gt;Les images sont lues fenêtre par fenêtre : elles peuvent dépasser la mémoire.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. Where a raster has no data, the value is empty and the column &lt;i&gt;reason&lt;/i&gt; says why; it is never zero.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Lit les spectres d'un ou plusieurs rasters sous les points, ou sur les polygones, d'une couche. La table a une ligne pour chaque entité, raster et bande : longueur d'onde, largeur, valeur, écart-type, percentiles et nombre de pixels.&lt;/p&gt;&lt;p&gt;Un point prend le pixel sous lui, ou la moyenne ou la médiane de 3 × 3 ou 5 × 5 pixels. Un polygone prend les pixels dont les centres sont dedans. L'échelle et le décalage du fichier sont appliqués. Là où un raster n'a pas de données, la valeur est vide et la colonne &lt;i&gt;reason&lt;/i&gt; dit pourquoi ; elle n'est jamais zéro.&lt;/p&gt;&lt;p&gt;Les couches peuvent avoir des systèmes de coordonnées différents.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains once what is then applied to any number of multispectral images of the same sensor: the network that turns what the sensor sees into hyperspectral spectra. It learns on the hyperspectral image and on the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: then its bands are told apart and its units are compared, as sharpening does, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be brought there when the model is applied.&lt;/p&gt;&lt;p&gt;A model knows the materials of the image it was trained on, and no others.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Entraîne une fois ce qui est ensuite appliqué à un nombre quelconque d'images multispectrales du même capteur : le réseau qui fait de ce que le capteur voit des spectres hyperspectraux. Il n'apprend que de l'image hyperspectrale et de la réponse spectrale du capteur.&lt;/p&gt;&lt;p&gt;Une &lt;b&gt;image multispectrale&lt;/b&gt; peut être donnée aussi : alors ses bandes sont reconnues et ses unités comparées, comme pour l'affinage, et le modèle garde les deux. Sans elle, les valeurs des images doivent être dans les unités de l'hyperspectrale, ou y être amenées quand le modèle est appliqué.&lt;/p&gt;&lt;p&gt;Un modèle connaît les matériaux de l'image sur laquelle il a été entraîné, et aucun autre.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; that Train a spectral model, or Sharpen a hyperspectral image, has saved. The image must be from the sensor the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on: elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels that lie outside the training.&lt;/p&gt;&lt;p&gt;PyTorch is used where it is installed; without it the result is the same, but for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Fait d'une image multispectrale une image hyperspectrale, avec un &lt;b&gt;modèle&lt;/b&gt; que « Entraîner un modèle spectral » ou « Affiner une image hyperspectrale » a enregistré. L'image doit venir du capteur pour lequel le modèle a été entraîné ; ses bandes, ses unités et son étendue de valeurs sont d'abord comparées à l'entraînement.&lt;/p&gt;&lt;p&gt;Le modèle ne connaît que les matériaux de l'image sur laquelle il a été entraîné : ailleurs, ou en une autre saison, les spectres ont l'air plausibles et peuvent être faux. Le raster de qualité marque les pixels qui sont hors de l'entraînement.&lt;/p&gt;&lt;p&gt;PyTorch est utilisé là où il est installé ; sans lui le résultat est le même, au dernier chiffre près.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to judge how well sharpening works, one needs to know the truth. This algorithm takes a hyperspectral image as the truth and makes from it what two sensors would have seen: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values stay in the units of the cube, nodata stays nodata: a coarse pixel is nodata where its point spread function meets any. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Protocole de Wald : pour juger de la qualité de l'affinage, il faut connaître la vérité. Cet algorithme prend une image hyperspectrale pour vérité et en fait ce que deux capteurs auraient vu : une &lt;b&gt;image hyperspectrale grossière&lt;/b&gt;, floutée par une fonction d'étalement du point et moyennée sur r × r pixels, et une &lt;b&gt;image multispectrale fine&lt;/b&gt; à travers la réponse spectrale d'un capteur. Les deux reçoivent un bruit blanc.&lt;/p&gt;&lt;p&gt;Affinez la paire, et comparez le résultat à la vérité.&lt;/p&gt;&lt;p&gt;Les valeurs restent dans les unités du cube, nodata reste nodata : un pixel grossier est nodata là où sa fonction d'étalement en rencontre. La même graine donne les mêmes images.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A CSV file with a header line, the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON. Only when the sensor is not in the library.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Un fichier CSV avec une ligne d'en-tête, la longueur d'onde en nm dans sa première colonne et une colonne pour chaque bande multispectrale ; ou une table de centres et de largeurs, une bibliothèque spectrale ENVI, un GeoJSON d'EnMAP-Box. Seulement si le capteur n'est pas dans la bibliothèque.</translation>
    </message>
    <message>
      <source>A CSV file with the wavelength in nm in its first column and one column for each multispectral band; or a table of centres and widths, an ENVI spectral library, an EnMAP-Box GeoJSON.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Un fichier CSV avec la longueur d'onde en nm dans sa première colonne et une colonne pour chaque bande multispectrale ; ou une table de centres et de largeurs, une bibliothèque spectrale ENVI, un GeoJSON d'EnMAP-Box.</translation>
    </message>
    <message>
      <source>A GeoTIFF (.tif) with the spectral angle, the RMSE and the SSIM of every pixel.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Un GeoTIFF (.tif) avec l'angle spectral, la RMSE et le SSIM de chaque pixel.</translation>
    </message>
    <message>
      <source>A JSON file that says how the result was made: settings, seed, accuracy on held-out spectra, timings and warnings.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Un fichier JSON qui dit comment le résultat a été fait : réglages, graine, précision sur des spectres tenus à l'écart, durées et avertissements.</translation>
    </message>
    <message>
      <source>A JSON file with everything that was chosen: the PSF's values, the response matrix, the noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Un fichier JSON avec tout ce qui a été choisi : les valeurs de la PSF, la matrice de réponse, le bruit.</translation>
    </message>
    <message>
      <source>A Python with GDAL, NumPy and PyTorch does the computing; empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Un Python avec GDAL, NumPy et PyTorch fait les calculs ; vide pour celui de QGIS.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}): download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Un fichier est endommagé ({said}) : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>A file that Train a spectral model, or Sharpen a hyperspectral image, has written.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Un fichier que « Entraîner un modèle spectral » ou « Affiner une image hyperspectrale » a écrit.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down. It takes a while and leaves the result as it is.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Une prévision de la précision du résultat, obtenue en fusionnant une échelle au-dessous. Elle prend un moment et laisse le résultat tel quel.</translation>
    </message>
    <message>
      <source>A forecast of how accurate the result is, found by fusing one scale down; it does not change the result. auto: with the default preset, for a whole image. always: with every preset and part. none: never.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Une prévision de la précision du résultat, obtenue en fusionnant une échelle au-dessous ; elle ne change pas le résultat. auto : avec le préréglage default, pour une image entière. always : avec tout préréglage et toute partie. none : jamais.</translation>
    </message>
    <message>
      <source>A made-up scene: try everything without data of your own.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Une scène inventée : essayez tout sans données à vous.</translation>
    </message>
    <message>
      <source>A picture could not be made: {0}</source>
      <extracomment>core/raster/png.py: f'A picture could not be made: {e}'</extracomment>
      <translation>Une image n'a pas pu être produite : {0}</translation>
    </message>
    <message>
      <source>A response file of my own…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Un fichier de réponses à moi…</translation>
    </message>
    <message>
      <source>A run is using PyTorch: wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Une exécution utilise PyTorch : attendez qu'elle soit finie, ou annulez-la, et réessayez.</translation>
    </message>
    <message>
      <source>A run needs PyTorch, which is not installed. A preview works without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Une exécution demande PyTorch, qui n'est pas installé. Un aperçu s'en passe.</translation>
    </message>
    <message>
      <source>A scale factor is a number above 0, like 0.0001; {text} is none.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Un facteur d'échelle est un nombre supérieur à 0, comme 0.0001 ; {text} n'en est pas un.</translation>
    </message>
    <message>
      <source>A second raster: how well each sharp spectrum reproduces the observed multispectral values, and how far it lies from what was trained on.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Un second raster : à quel point chaque spectre affiné reproduit les valeurs multispectrales observées, et à quelle distance il est de ce qui a été entraîné.</translation>
    </message>
    <message>
      <source>A table with the wavelength in nm in its first column and one column for each multispectral band (CSV), or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Une table avec la longueur d'onde en nm dans sa première colonne et une colonne pour chaque bande multispectrale (CSV), ou une bibliothèque spectrale ENVI.</translation>
    </message>
    <message>
      <source>A table without geometry: one row a feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Une table sans géométrie : une ligne par entité et par bande.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).</source>
      <extracomment>core/predict/cluster/session.py: 'A tile was given to several workers, and each of them died: they may have too little memory (give them more, or a smaller --memory-mib).'</extracomment>
      <translation>Une tuile a été confiée à plusieurs workers, et chacun est mort : ils ont peut-être trop peu de mémoire (donnez-leur en plus, ou un --memory-mib plus petit).</translation>
    </message>
    <message>
      <source>A worker could not run a task ({0}: {1}).</source>
      <extracomment>core/predict/cluster/session.py: f'A worker could not run a task ({type(error).__name__}: {str(error)[:300]}).'</extracomment>
      <translation>Un worker n'a pas pu exécuter une tâche ({0} : {1}).</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Ajouter ou choisir un raster</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Avancé</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.'</extracomment>
      <translation>Toutes les bandes de l'image multispectrale sont d'environ {0} au-dessus des spectres sur lesquels le modèle a été entraîné. C'est le cas des produits Sentinel-2 depuis la version de traitement (processing baseline) 04.00, de 1000 sur 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {0} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: f'All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.'</extracomment>
      <translation>Toutes les bandes de l'image multispectrale sont d'environ {0} au-dessous des spectres sur lesquels le modèle a été entraîné.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Toutes les pages de l'aide</translation>
    </message>
    <message>
      <source>All valid pixels of {0} hold the same values: there is nothing to learn from. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'All valid pixels of {raster.path} hold the same values: there is nothing to learn from. Choose another image.'</extracomment>
      <translation>Tous les pixels valides de {0} ont les mêmes valeurs : il n'y a rien à en apprendre. Choisissez une autre image.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Écrire aussi un raster de qualité</translation>
    </message>
    <message>
      <source>An image of the sensor the model was trained for. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Une image du capteur pour lequel le modèle a été entraîné. Le résultat reprend sa grille, son étendue et son SCR.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or it cannot be written to.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Un autre QGIS installe ou supprime PyTorch dans {folder}, ou on ne peut y écrire.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Autre facteur…</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Appliquer un modèle spectral</translation>
    </message>
    <message>
      <source>Apply a spectral model to many images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Appliquer un modèle spectral à beaucoup d'images</translation>
    </message>
    <message>
      <source>As published, the cube's {0} bands are taken to lie evenly between {1} and {2} nm, whatever their centres are: to fuse this pair, give the wavelengths {3}:{4} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/checks.py: f"As published, the cube's {len(bands)} bands are taken to lie evenly between {low:g} and {high:g} nm, whatever their centres are: to fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata."</extracomment>
      <translation>Comme dans la publication, les {0} bandes du cube sont supposées réparties régulièrement entre {1} et {2} nm, quels que soient leurs centres : pour fusionner cette paire, donnez les longueurs d'onde {3}:{4} et le capteur from-metadata.</translation>
    </message>
    <message>
      <source>As the image's own metadata describe its bands</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Comme les propres métadonnées de l'image décrivent ses bandes</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Évaluer une image affinée</translation>
    </message>
    <message>
      <source>Automatic: what the file says, else 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automatique : ce que dit le fichier, sinon 0,0001 pour les entiers de 16 bits</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bande du fichier</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bande du fichier pour {band}</translation>
    </message>
    <message>
      <source>Band {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandes {0} ({1}) :</translation>
    </message>
    <message>
      <source>Band {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bande {0} ({1}) :</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Bands of the sensor and of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bandes du capteur et du fichier</translation>
    </message>
    <message>
      <source>Bands {0} of {1} are</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandes {0} ({1}) :</translation>
    </message>
    <message>
      <source>Bands {0} of {1} is</source>
      <extracomment>core/spectral/bands.py: f"{('Band' if one else 'Bands')} {band_ranges(indices, bands)} of {of} {('is' if one else 'are')}"</extracomment>
      <translation>Bandes {0} ({1}) :</translation>
    </message>
    <message>
      <source>Before you run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Avant de lancer</translation>
    </message>
    <message>
      <source>Beside each result a raster NAME_quality.tif with what can be said of each pixel without the truth.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>À côté de chaque résultat, un raster NAME_quality.tif avec ce qu'on peut dire de chaque pixel sans la vérité.</translation>
    </message>
    <message>
      <source>Beside those that the file marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two windows where the atmosphere lets nothing through.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>En plus de celles que le fichier marque mauvaises : des numéros et des plages (130-135,220), et water-vapour pour les bandes dans les deux fenêtres où l'atmosphère ne laisse rien passer.</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Biais</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Floutage et moyenne</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response table ({srf}) are given: leave one of them out.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Un capteur multispectral ({sensor}) et une table de réponses ({srf}) sont donnés à la fois : laissez l'un de côté.</translation>
    </message>
    <message>
      <source>Both images are {0}: choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: f'Both images are {hsi.path}: choose the coarse hyperspectral image and the fine multispectral one.'</extracomment>
      <translation>Les deux images sont {0} : choisissez l'image hyperspectrale grossière et l'image multispectrale fine.</translation>
    </message>
    <message>
      <source>Both images have the same units, found {0}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'Both images have the same units, found {where}, and the multispectral values were used as they are; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>Les deux images ont les mêmes unités, trouvées {0}, et les valeurs multispectrales ont été utilisées telles quelles ; ajustées en revanche à l'image hyperspectrale : {1}.</translation>
    </message>
    <message>
      <source>Both images have the same units: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Both images have the same units: the multispectral values were used as they are.'</extracomment>
      <translation>Les deux images ont les mêmes unités : les valeurs multispectrales ont été utilisées telles quelles.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Amène une image hyperspectrale à la taille de pixel d'une multispectrale.</translation>
    </message>
    <message>
      <source>COG: compressed, to be read in parts</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>COG : compressé, à lire par parties</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: 'Cancelled. Nothing was written.'</extracomment>
      <translation>Annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Cancelled. The scene is not done.</source>
      <extracomment>core/runs/batch.py: 'Cancelled. The scene is not done.'</extracomment>
      <translation>Annulé. La scène n'est pas faite.</translation>
    </message>
    <message>
      <source>Cancelled. {0} of {1} scenes are done and stay.</source>
      <extracomment>core/runs/batch.py: f"Cancelled. {len(result.in_state('done'))} of {len(requests)} scenes are done and stay."</extracomment>
      <translation>Annulé. {0} scènes sur {1} sont faites et restent.</translation>
    </message>
    <message>
      <source>Cancelled: nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Annulé : rien n'a changé.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Centre [nm]</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/checks.py: 'Check sensor and wavelengths.'</extracomment>
      <translation>Vérifiez le capteur et les longueurs d'onde.</translation>
    </message>
    <message>
      <source>Checking the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Contrôle des rasters</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Choisissez ci-dessus une image grossière, fine ou affinée.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Choisissez d'abord une image hyperspectrale et une multispectrale.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Choisir un fichier raster</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Choisissez un capteur pour voir sa réponse spectrale</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Choisissez d'abord une image</translation>
    </message>
    <message>
      <source>Choose the first tool of the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Choisissez le premier outil de la barre ci-dessus, et cliquez sur la carte.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Choisir le dossier de wheels</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Choisissez le capteur, ou tapez pour chercher</translation>
    </message>
    <message>
      <source>Choose the two images: what they say about themselves appears here.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Choisissez les deux images : ce qu'elles disent d'elles-mêmes apparaît ici.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
      <source>Close this window; a running fusion goes on</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Fermer cette fenêtre ; une fusion en cours continue</translation>
    </message>
    <message>
      <source>Close this window; an installation goes on</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Fermer cette fenêtre ; une installation continue</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Fermeture</translation>
    </message>
    <message>
      <source>Closure without band {0} of {1}.</source>
      <extracomment>profiles/site.py: f'Closure without band {closed.left_out} of {site.msi.source}.'</extracomment>
      <translation>Fermeture sans la bande {0} de {1}.</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grossière</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Image hyperspectrale grossière</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Image hyperspectrale grossière : courbes tiretées</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Couleur de {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Compare une image hyperspectrale estimée à une référence, en chiffres, cartes et rapport.</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral raster</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparaison de la prédiction au raster hyperspectral</translation>
    </message>
    <message>
      <source>Comparing the radiometry of both rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparaison de la radiométrie des deux rasters</translation>
    </message>
    <message>
      <source>Comparing the rasters</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparaison des rasters</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Calculé avec</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Calcul</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Continuum retiré</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({0}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f"Coordinate systems cannot be written, as PROJ finds no proj.db that it can read where the environment says ({words.listing(given)}): it may be another program's. Unset it and start again, or give the folder of the proj.db that came with QGIS or GDAL."</extracomment>
      <translation>Les systèmes de coordonnées ne peuvent pas être écrits, car PROJ ne trouve aucun proj.db lisible là où l'environnement l'indique ({0}) : c'est peut-être celui d'un autre programme. Supprimez la variable d'environnement et recommencez, ou indiquez le dossier du proj.db fourni avec QGIS ou GDAL.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {0} to the folder of the proj.db that came with QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: f'Coordinate systems cannot be written, as PROJ finds no proj.db that it can read: set the environment variable {_VARIABLES[0]} to the folder of the proj.db that came with QGIS or GDAL.'</extracomment>
      <translation>Les systèmes de coordonnées ne peuvent pas être écrits, car PROJ ne trouve aucun proj.db lisible : donnez à la variable d'environnement {0} le dossier du proj.db fourni avec QGIS ou GDAL.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Copier le journal dans le presse-papiers</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copier le résultat dans le presse-papiers, pour un rapport d'erreur</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copier les spectres le long des lignes</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copier la table</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Copier le texte dans le presse-papiers</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Corrélation des deux spectres.</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Corrélation croisée</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Étendue des données</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Type de données</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Did you mean {0}? </source>
      <extracomment>core/spectral/response/sensors.py: f"Did you mean {', '.join(dict.fromkeys(near))}? "</extracomment>
      <translation>Vouliez-vous dire {0} ? </translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Fait sur {device} avec la graine {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Fait avec {engine} sur {device}.</translation>
    </message>
    <message>
      <source>Double click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Un double clic renomme une épingle, Suppr l'enlève.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Téléchargement : {mb:.0f} Mo sur environ {total} Mo</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy where there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Télécharge avec pip, par le proxy de QGIS là où il y en a un.</translation>
    </message>
    <message>
      <source>Drag moves the view, the wheel zooms; drag with the right button stretches it.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Glisser déplace la vue, la molette zoome ; glisser avec le bouton droit l'étire.</translation>
    </message>
    <message>
      <source>Draw a line: its spectra are shown as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Dessiner une ligne : ses spectres sont montrés comme image de la bande selon la distance</translation>
    </message>
    <message>
      <source>Draw a polygon: left clicks set corners, a right click ends it</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Dessiner un polygone : les clics gauches posent des sommets, un clic droit le termine</translation>
    </message>
    <message>
      <source>Drawing training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Tirage des spectres d'entraînement</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: 'EMIT reflectance is float32'</extracomment>
      <translation>La réflectance d'EMIT est en float32</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed: use GTiff, or compress none.</source>
      <extracomment>core/check/fusion.py: 'ENVI files cannot be compressed: use GTiff, or compress none.'</extracomment>
      <translation>Les fichiers ENVI ne peuvent pas être compressés : prenez GTiff, ou aucune compression (none).</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the bands'</extracomment>
      <translation>métadonnées ENVI des bandes</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'ENVI metadata of the file'</extracomment>
      <translation>métadonnées ENVI du fichier</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Bibliothèque spectrale ENVI…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).</source>
      <extracomment>evaluation/assess/run.py: 'ERGAS is not given: say how many times coarser the LR-HSI was than these images (ratio).'</extracomment>
      <translation>ERGAS manque : dites combien de fois plus grossier était le LR-HSI que ces images (ratio).</translation>
    </message>
    <message>
      <source>Error maps</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Cartes d'erreur</translation>
    </message>
    <message>
      <source>Estimated image (e.g. sharpened)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Image estimée (p. ex. affinée)</translation>
    </message>
    <message>
      <source>Estimating the accuracy to be expected</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Estimation de la précision à attendre</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Évaluation</translation>
    </message>
    <message>
      <source>Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {0}.</source>
      <extracomment>core/refine/refinement.py: f'Every pixel is predicted by itself; nothing of the hyperspectral image is returned to it, because {reason}.'</extracomment>
      <translation>Chaque pixel est prédit pour lui-même ; rien de l'image hyperspectrale ne lui est rendu : {0}.</translation>
    </message>
    <message>
      <source>Every {0} is out of range for an image of {1} × {2} pixels: give 1 for all pixels, 2 to {3} for one in so many, or 0 for as many as a quick look needs.</source>
      <extracomment>core/check/fusion.py: f'Every {every} is out of range for an image of {rows} × {cols} pixels: give 1 for all pixels, 2 to {most} for one in so many, or 0 for as many as a quick look needs.'</extracomment>
      <translation>every {0} est hors limites pour une image de {1} × {2} pixels : indiquez 1 pour tous les pixels, de 2 à {3} pour un sur autant, ou 0 pour autant qu'un coup d'œil rapide en demande.</translation>
    </message>
    <message>
      <source>Expect about SAM {0}°, RMSE {1}{2}; plain upsampling: SAM {3}°, RMSE {4}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.</source>
      <extracomment>core/forecast/step.py: f'Expect about SAM {found.sam_deg:.1f}°, RMSE {found.rmse:.3g}{percent}; plain upsampling: SAM {found.upsampling_sam_deg:.1f}°, RMSE {found.upsampling_rmse:.3g}. Measured on the hyperspectral image itself, one scale down, as against an image as noisy as it is.'</extracomment>
      <translation>Attendez-vous à environ SAM {0}°, RMSE {1}{2} ; simple agrandissement : SAM {3}°, RMSE {4}. Mesuré sur l'image hyperspectrale elle-même, une échelle au-dessous, par rapport à une image aussi bruitée qu'elle.</translation>
    </message>
    <message>
      <source>Expect about {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Attendez-vous à environ {figures}.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Précision attendue</translation>
    </message>
    <message>
      <source>Expected {figure}, measured one scale down: {ours}; of plain upsampling: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{figure} attendu, mesuré une échelle au-dessous : {ours} ; d'un simple agrandissement : {theirs}.</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Exporter les spectres</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Exporter les spectres</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Champ avec les noms</translation>
    </message>
    <message>
      <source>Figures of every band</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Chiffres de chaque bande</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File to write</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Fichier à écrire</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Fichier avec la réponse spectrale (CSV)</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fine</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Image multispectrale fine</translation>
    </message>
    <message>
      <source>Fine multispectral image: points over the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Image multispectrale fine : points sur les largeurs de ses bandes</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dossier des paquets</translation>
    </message>
    <message>
      <source>Folder for the hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Dossier des images hyperspectrales</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Dossier de wheels</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pour une carte graphique &amp;NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>For the &amp;processor</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pour le &amp;processeur</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pour ce &amp;Mac</translation>
    </message>
    <message>
      <source>Forget what was set by hand and take the guess.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Oublier ce qui a été réglé à la main et prendre la supposition.</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>Format</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>D'un dossier de &amp;wheels, sans réseau</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>D'Interne&amp;t</translation>
    </message>
    <message>
      <source>From where</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>D'où</translation>
    </message>
    <message>
      <source>Further rasters to read: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Autres rasters à lire : courbes pointillées</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusion</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: 'GDAL gave no reason'</extracomment>
      <translation>GDAL n'a donné aucune raison</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Get what a run needs and QGIS does not bring</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Obtenir ce qu'une exécution demande et que QGIS n'apporte pas</translation>
    </message>
    <message>
      <source>Give a scheduler or a number of workers to start here, not both.</source>
      <extracomment>core/predict/cluster/where.py: 'Give a scheduler or a number of workers to start here, not both.'</extracomment>
      <translation>Donnez un scheduler ou un nombre de workers à démarrer ici, pas les deux.</translation>
    </message>
    <message>
      <source>Guess again</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Deviner de nouveau</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {0} and {1} ({2})</source>
      <extracomment>core/runs/report.py: f"HR-HSI by SpectraLift from {p['hsi']} and {name} ({p['sensor']})"</extracomment>
      <translation>HR-HSI par SpectraLift à partir de {0} et {1} ({2})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Aide</translation>
    </message>
    <message>
      <source>How a point is blurred before the pixels are averaged; delta does not blur.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Comment un point est flouté avant que les pixels soient moyennés ; delta ne floute pas.</translation>
    </message>
    <message>
      <source>How accurate the result is cannot be foreseen: {0}.</source>
      <extracomment>core/forecast/step.py: f'How accurate the result is cannot be foreseen: {reason}.'</extracomment>
      <translation>La précision du résultat ne peut pas être prévue : {0}.</translation>
    </message>
    <message>
      <source>How far the installation is</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Où en est l'installation</translation>
    </message>
    <message>
      <source>How far the sharp spectrum, seen through the sensor's response, is from what the fine image observed: 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Écart entre le spectre affiné, vu à travers la réponse du capteur, et ce que l'image fine a observé : 0 % est parfait.</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Comment il a été fait</translation>
    </message>
    <message>
      <source>How many fine pixels make the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Combien de pixels fins font le côté d'un grossier. Les lignes et colonnes au-delà d'un multiple sont laissées de côté.</translation>
    </message>
    <message>
      <source>How many pixels on a side are taken around a point.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Combien de pixels de côté sont pris autour d'un point.</translation>
    </message>
    <message>
      <source>How many processor cores the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Combien de cœurs du processeur le calcul peut utiliser.</translation>
    </message>
    <message>
      <source>How many times coarser the hyperspectral image was before it was sharpened, e.g. 4. ERGAS needs it; without it there is none, unless the estimated image says it.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Combien de fois plus grossière était l'image hyperspectrale avant d'être affinée, p. ex. 4. ERGAS le demande ; sans cela il n'y en a pas, à moins que l'image estimée ne le dise.</translation>
    </message>
    <message>
      <source>How the curves are drawn</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Comment les courbes sont dessinées</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Comment les valeurs multispectrales sont amenées aux unités des hyperspectrales.</translation>
    </message>
    <message>
      <source>How the multispectral values are brought to the units of the hyperspectral ones. auto: decide from the data. none: they are the same already. factor: one factor for all bands. match: match the distributions, as digital numbers need it.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Comment les valeurs multispectrales sont amenées aux unités des hyperspectrales. auto : décider d'après les données. none : elles sont déjà les mêmes. factor : un seul facteur pour toutes les bandes. match : ajuster les distributions, comme le demandent des comptes numériques.</translation>
    </message>
    <message>
      <source>How the spectral model is found. default holds some spectra out and keeps the weights that were best on them. paper trains 2500 epochs on all spectra. preview is a closed-form fit.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Comment le modèle spectral est trouvé. default tient des spectres à l'écart et garde les poids qui y étaient les meilleurs. paper entraîne 2500 époques sur tous les spectres. preview est un ajustement en forme close.</translation>
    </message>
    <message>
      <source>How the values are brought to the model's units. auto: as in its training, if they then lie where the training did. model: the same without that check. none: they are in the units of the hyperspectral image already. factor: a usual factor, such as 10000. match: match the distributions to those of the training.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Comment les valeurs sont amenées aux unités du modèle. auto : comme à son entraînement, si elles sont alors là où était l'entraînement. model : de même sans ce contrôle. none : elles sont déjà dans les unités de l'image hyperspectrale. factor : un facteur usuel, comme 10000. match : ajuster les distributions à celles de l'entraînement.</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Comment obtenir PyTorch sur chaque système</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Bandes hyperspectrales à laisser de côté</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out as well: 130-135,220 or water-vapour.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Bandes hyperspectrales à laisser aussi de côté : 130-135,220 ou water-vapour.</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Image hyperspectrale</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Image hyperspectrale (beaucoup de bandes, gros pixels)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Image hyperspectrale (la vérité)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi}, knowing the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Image hyperspectrale ({bands} bandes) sur la grille d'une multispectrale, faite par {software} à partir de {hsi} et {msi}, connaissant la réponse spectrale de {sensor}. Méthode : {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Images hyperspectrales</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Longueurs d'onde hyperspectrales</translation>
    </message>
    <message>
      <source>Images of the sensor the model was trained for. Each result takes over the grid, extent and CRS of its image.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Images du capteur pour lequel le modèle a été entraîné. Chaque résultat reprend la grille, l'étendue et le SCR de son image.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entrées : {hsi} et {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Installer PyTorch pour SpectraLift</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Installer PyTorch dans le dossier propre de l'extension</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Installer PyTorch…</translation>
    </message>
    <message>
      <source>It goes to {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Il va dans {folder}, où {free:.0f} Go sont libres.</translation>
    </message>
    <message>
      <source>It has no band in common with a coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Il n'a aucune bande en commun avec un pixel grossier.</translation>
    </message>
    <message>
      <source>Its header {0} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.'</extracomment>
      <translation>Son en-tête {0} ne commence pas par la ligne ENVI, en texte brut sans indicateur d'ordre des octets (BOM).</translation>
    </message>
    <message>
      <source>Its header {0} has no whole number for {1}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} has no whole number for {words.listing(missing)}.'</extracomment>
      <translation>Son en-tête {0} n'a pas de nombre entier pour {1}.</translation>
    </message>
    <message>
      <source>Its header {0} promises {1} bytes and there are {2}.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'Its header {name} promises {needed} bytes and there are {size}.'</extracomment>
      <translation>Son en-tête {0} promet {1} octets et il y en a {2}.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be applied to other images of the same two sensors.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Garde le modèle entraîné, pour l'appliquer à d'autres images des deux mêmes capteurs.</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Garde le modèle entraîné, pour l'utiliser sur d'autres images des deux mêmes capteurs.</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: 'Landsat Collection 2 Level 2'</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Leave out bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Laisser des bandes</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {0}.</source>
      <extracomment>evaluation/simulate/checks.py: f"Leave them out: use the bands {','.join(kept)}."</extracomment>
      <translation>Laissez-les de côté : prenez les bandes {0}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Axe y logarithmique</translation>
    </message>
    <message>
      <source>Looking at QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Examen du Python de QGIS…</translation>
    </message>
    <message>
      <source>Make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Créer la scène d'exemple</translation>
    </message>
    <message>
      <source>Makes a coarse hyperspectral and a fine multispectral image from one cube, which then is the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Fait d'un cube, qui est alors la vérité, une image hyperspectrale grossière et une multispectrale fine.</translation>
    </message>
    <message>
      <source>Makes a hyperspectral image of a multispectral one, with a model that was trained before.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Fait d'une image multispectrale une hyperspectrale, avec un modèle entraîné auparavant.</translation>
    </message>
    <message>
      <source>Makes hyperspectral images of many multispectral ones, with one model, and one report.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Fait de beaucoup d'images multispectrales des hyperspectrales, avec un modèle, et un rapport.</translation>
    </message>
    <message>
      <source>Making the result takes, as a COG is rewritten,</source>
      <extracomment>core/check/outputs.py: 'Making the result takes, as a COG is rewritten,'</extracomment>
      <translation>Comme un COG est réécrit, le résultat demande pendant sa fabrication</translation>
    </message>
    <message>
      <source>Making the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Création de la scène d'exemple…</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Position sur la carte, dans le système de coordonnées de l'épingle.</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erreur absolue moyenne à l'entraînement</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erreur absolue moyenne sur des spectres tenus à l'écart</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Erreur absolue moyenne sur des spectres tenus hors de l'entraînement : {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Fermeture moyenne</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Moyenne de affiné − grossier, en réflectance.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Mémoire</translation>
    </message>
    <message>
      <source>Memory budget [MiB]</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Budget de mémoire [MiB]</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Move over the map; a click pins the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Déplacez-vous sur la carte ; un clic épingle les spectres.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster; needs an NVIDIA card of 2018 or later with a recent driver. Without them it computes on the processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Bien plus grand, et entraîne plus vite ; demande une carte NVIDIA de 2018 ou plus récente avec un pilote récent. Sans elles, le calcul se fait sur le processeur.</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Bandes multispectrales à simuler</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Bandes multispectrales à utiliser</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bandes multispectrales : {bands} (d'après {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Image multispectrale</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Image multispectrale (peu de bandes, pixels fins)</translation>
    </message>
    <message>
      <source>Multispectral images</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Images multispectrales</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Capteur multispectral</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nom et couleur ; la coche montre ou cache les courbes de l'épingle.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all that the cube covers, but the panchromatic one.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Noms des bandes du capteur, comme Blue,Green,Red. Vide pour toutes celles que le cube couvre, sauf la panchromatique.</translation>
    </message>
    <message>
      <source>No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: 'No 11 × 11 window lies within the image and is free of nodata: there is no SSIM.'</extracomment>
      <translation>Aucune fenêtre de 11 × 11 ne se trouve dans l'image sans nodata : il n'y a pas de SSIM.</translation>
    </message>
    <message>
      <source>No band of the estimate ({0}) has the wavelength of one of the reference ({1}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: f'No band of the estimate ({spans[0]}) has the wavelength of one of the reference ({spans[1]}): these are not two versions of one image.'</extracomment>
      <translation>Aucune bande de l'estimation ({0}) n'a la longueur d'onde d'une bande de la référence ({1}) : ce ne sont pas deux versions d'une même image.</translation>
    </message>
    <message>
      <source>No band of {0} can be simulated: {1} lie outside the hyperspectral image's good bands ({2}–{3} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: f"No band of {response.sensor} can be simulated: {words.listing(lost)} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths."</extracomment>
      <translation>Aucune bande de {0} ne peut être simulée : {1} sont hors des bonnes bandes de l'image hyperspectrale ({2}–{3} nm). Vérifiez le capteur et les longueurs d'onde.</translation>
    </message>
    <message>
      <source>No file was given.</source>
      <extracomment>core/raster/open_file.py: 'No file was given.'</extracomment>
      <translation>Aucun fichier n'a été donné.</translation>
    </message>
    <message>
      <source>No model file was given: say where the model is to be written.</source>
      <extracomment>core/check/fusion.py: 'No model file was given: say where the model is to be written.'</extracomment>
      <translation>Aucun fichier de modèle n'a été donné : dites où le modèle doit être écrit.</translation>
    </message>
    <message>
      <source>No model was given: choose a file that `train` has written.</source>
      <extracomment>core/check/apply.py: 'No model was given: choose a file that `train` has written.'</extracomment>
      <translation>Aucun modèle n'a été donné : choisissez un fichier écrit par `train`.</translation>
    </message>
    <message>
      <source>No output file was given for the {0}: say where it is to be written.</source>
      <extracomment>evaluation/simulate/checks.py: f'No output file was given for the {role}: say where it is to be written.'</extracomment>
      <translation>Aucun fichier de sortie n'a été donné pour {0} : dites où il doit être écrit.</translation>
    </message>
    <message>
      <source>No output file was given: say where the result is to be written.</source>
      <extracomment>core/check/apply.py: 'No output file was given: say where the result is to be written.'</extracomment>
      <translation>Aucun fichier de sortie n'a été donné : dites où le résultat doit être écrit.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Aucune épingle n'est sélectionnée. Enlever les {count} épingles ?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.</source>
      <extracomment>evaluation/assess/run.py: 'No pixel has data in all compared bands of both images: mark bands without data as bad (bbl), or check that the images show the same place.'</extracomment>
      <translation>Aucun pixel n'a de données dans toutes les bandes comparées des deux images : marquez comme mauvaises (bbl) les bandes sans données, ou vérifiez que les images montrent le même lieu.</translation>
    </message>
    <message>
      <source>No pixel of the simulated image is free of nodata in {0}: mark bad bands as bad, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: f'No pixel of the simulated image is free of nodata in {work.hsi.path}: mark bad bands as bad, or choose a smaller PSF or ratio.'</extracomment>
      <translation>Aucun pixel de l'image simulée n'est libre de nodata dans {0} : marquez les mauvaises bandes comme mauvaises, ou choisissez une PSF ou un rapport plus petits.</translation>
    </message>
    <message>
      <source>No scene was given: name a raster, or a list that has some.</source>
      <extracomment>core/check/batch.py: 'No scene was given: name a raster, or a list that has some.'</extracomment>
      <translation>Aucune scène n'a été donnée : nommez un raster, ou une liste qui en contient.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Pas encore de réponse spectrale à montrer</translation>
    </message>
    <message>
      <source>No usual factor brings the multispectral values to the model's units: it would be {0}. Use radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: f"No usual factor brings the multispectral values to the model's units: it would be {wanted:.3g}. Use radiometry match, or none if they are in these units."</extracomment>
      <translation>Aucun facteur usuel n'amène les valeurs multispectrales aux unités du modèle : ce serait {0}. Prenez la radiométrie match, ou none si elles sont déjà dans ces unités.</translation>
    </message>
    <message>
      <source>No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: 'No way is known between the coordinate systems of the two images: they are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>Aucun passage n'est connu entre les systèmes de coordonnées des deux images : elles sont fusionnées malgré tout, mais leur radiométrie n'est comparée que par leurs distributions.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). There is: {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Aucun wheel de PyTorch dans {folder} ne convient à Python {python} sur ce système ({system}). Il y a : {wheels}.</translation>
    </message>
    <message>
      <source>No worker has been there for {0} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: f'No worker has been there for {GONE_S:g} s: start some, and run this again.'</extracomment>
      <translation>Aucun worker n'est là depuis {0} s : démarrez-en, puis relancez.</translation>
    </message>
    <message>
      <source>No {0} was given: choose a raster.</source>
      <extracomment>core/check/fusion.py: f'No {role} was given: choose a raster.'</extracomment>
      <translation>{0} : rien n'a été donné. Choisissez un raster.</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Aucune des épingles n'a de spectre à exporter.</translation>
    </message>
    <message>
      <source>Nothing of an interrupted run of this request lies beside {0}: this one starts from the beginning.</source>
      <extracomment>core/predict/resume.py: f'Nothing of an interrupted run of this request lies beside {output}: this one starts from the beginning.'</extracomment>
      <translation>Il n'y a à côté de {0} rien d'une exécution interrompue de cette demande : celle-ci commence au début.</translation>
    </message>
    <message>
      <source>Of the noise: the same seed gives the same images.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Du bruit : la même graine donne les mêmes images.</translation>
    </message>
    <message>
      <source>Of {0}, {1} are left out: outside the cube's good bands ({2}–{3} nm).</source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm)."</extracomment>
      <translation>De {0}, {1} sont laissées de côté : hors des bonnes bandes du cube ({2}–{3} nm).</translation>
    </message>
    <message>
      <source>Of {0}, {1} cannot be simulated: outside the cube's good bands ({2}–{3} nm). </source>
      <extracomment>evaluation/simulate/checks.py: f"Of {loaded.sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm). "</extracomment>
      <translation>De {0}, {1} ne peuvent être simulées : hors des bonnes bandes du cube ({2}–{3} nm). </translation>
    </message>
    <message>
      <source>One file with figures, plots, the map of spectral angles and example spectra.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Un seul fichier avec chiffres, graphiques, carte des angles spectraux et spectres d'exemple.</translation>
    </message>
    <message>
      <source>One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.</source>
      <extracomment>core/check/bands.py: 'One multispectral band says very little about a spectrum (the paper calls it extremely ill-posed): expect grey-level detail, not spectra; plain upsampling is often closer to the truth.'</extracomment>
      <translation>Une seule bande multispectrale dit très peu d'un spectre (l'article parle d'un problème extrêmement mal posé) : attendez-vous à des détails en niveaux de gris, pas à des spectres ; un simple agrandissement est souvent plus proche de la vérité.</translation>
    </message>
    <message>
      <source>One of the images the model is for, to tell its bands and its units by. It may be left out: then the multispectral bands to use are named (B2,B3,B4), or are those of the sensor's usual product.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>L'une des images pour lesquelles est le modèle, pour reconnaître ses bandes et ses unités. Elle peut manquer : alors les bandes multispectrales sont nommées (B2,B3,B4), ou sont celles du produit usuel du capteur.</translation>
    </message>
    <message>
      <source>One pixel in</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Un pixel sur</translation>
    </message>
    <message>
      <source>Only for files that do not say them: a table (CSV or ENVI header), a list (400,410,…), or a range that is spread evenly over the bands (400:1000).</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Seulement pour les fichiers qui ne les disent pas : une table (CSV ou en-tête ENVI), une liste (400,410,…), ou une plage répartie régulièrement sur les bandes (400:1000).</translation>
    </message>
    <message>
      <source>Only where the hyperspectral image does not say them itself: a table (CSV or .hdr), a list (400, 410, …) or a range (400:1000) in nm.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Seulement là où l'image hyperspectrale ne les dit pas elle-même : une table (CSV ou .hdr), une liste (400, 410, …) ou une plage (400:1000) en nm.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Inde&amp;x de paquets</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Index de paquets</translation>
    </message>
    <message>
      <source>Part to sharpen</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Partie à affiner</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor, a click pins them, Esc ends</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Choisir : les spectres suivent le curseur, un clic les épingle, Échap termine</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Image du graphique (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Image du graphique (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Épingle</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Épingler les entités sélectionnées de la couche vecteur active</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Épingles</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>Pixels that are taken around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Pixels pris autour du point</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Lieux et spectres (GeoPackage)…</translation>
    </message>
    <message>
      <source>Plain upsampling is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Un simple agrandissement est au moins aussi bon.</translation>
    </message>
    <message>
      <source>Plain upsampling would be about as good: fusing is not worth it. {0}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be about as good: fusing is not worth it. {text}'</extracomment>
      <translation>Un simple agrandissement serait à peu près aussi bon : la fusion n'en vaut pas la peine. {0}</translation>
    </message>
    <message>
      <source>Plain upsampling would be better (RMSE {0} against {1}): fusing is not worth it. {2}</source>
      <extracomment>core/forecast/step.py: f'Plain upsampling would be better (RMSE {found.upsampling_rmse:.3g} against {found.rmse:.3g}): fusing is not worth it. {text}'</extracomment>
      <translation>Un simple agrandissement serait meilleur (RMSE {0} contre {1}) : la fusion n'en vaut pas la peine. {2}</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Fonction d'étalement du point</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Points ou polygones</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Position</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which this Python does not have: {0}</source>
      <extracomment>core/predict/cluster/where.py: f'Predicting on several processes needs Dask, which this Python does not have: {INSTALL}'</extracomment>
      <translation>La prédiction sur plusieurs processus demande Dask, que ce Python n'a pas : {0}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Aperçu de {name}</translation>
    </message>
    <message>
      <source>Profiles as EnMAP-Box has them (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Profils comme dans EnMAP-Box (JSON)…</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI et download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch cannot be imported, which {0} needs: {1}.</source>
      <extracomment>core/check/apply.py: f'PyTorch cannot be imported, which {wanted.device} needs: {HELP_NUMPY}.'</extracomment>
      <translation>PyTorch, dont {0} a besoin, ne peut être importé : {1}.</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA card here ({state}): it will compute on the processor.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch ne peut utiliser de carte NVIDIA ici ({state}) : il calculera sur le processeur.</translation>
    </message>
    <message>
      <source>PyTorch is being installed or removed; this window may be closed meanwhile.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch est en cours d'installation ou de suppression ; cette fenêtre peut être fermée entre-temps.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch est installé.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {0}: {1}.</source>
      <extracomment>core/check/fusion.py: f'PyTorch is not installed in {sys.executable}: {HELP_TORCH}.'</extracomment>
      <translation>PyTorch n'est pas installé dans {0} : {1}.</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch n'est pas installé.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Settings ▸ Options ▸ SpectraLift installs it with one click, or takes a Python that has it (the setting {setting}). A preview, and a model applied on the processor, need none.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>PyTorch n'est pas installé. Préférences ▸ Options ▸ SpectraLift l'installe d'un clic, ou prend un Python qui l'a (le réglage {setting}). Un aperçu, et un modèle appliqué sur le processeur, s'en passent.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no wheel of it that fits: put one beside the others.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>PyTorch demande {what}, et {folder} n'en a pas de wheel qui convienne : mettez-en un à côté des autres.</translation>
    </message>
    <message>
      <source>PyTorch no longer exists for Macs with Intel processors and Python {version}: use a QGIS whose Python is 3.12 or older, or the preset preview, which needs none.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>PyTorch n'existe plus pour les Mac à processeur Intel et Python {version} : prenez un QGIS dont le Python est 3.12 ou plus ancien, ou le préréglage preview, qui s'en passe.</translation>
    </message>
    <message>
      <source>PyTorch was unpacked and does not work with this Python ({reason}): nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch a été décompressé et ne marche pas avec ce Python ({reason}) : rien n'a été installé.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch {version} est installé pour SpectraLift ({size:.1f} Go).</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Interpréteur Python</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS ne peut ouvrir l'image multispectrale.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS ne peut ouvrir l'aperçu.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install QGIS anew from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le Python de QGIS ({python}) n'a pas pip : réinstallez QGIS depuis qgis.org, et réessayez.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip: install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le Python de QGIS ({python}) n'a pas pip : installez-le avec le gestionnaire de paquets de votre distribution (Debian et Ubuntu : {debian} ; Fedora : {fedora}), et réessayez.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip: start the OSGeo4W Setup that came with QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le Python de QGIS n'a pas pip : lancez l'OSGeo4W Setup venu avec QGIS, choisissez le paquet python3-pip, et réessayez.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started: choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>Le Python de QGIS n'a pas été trouvé, le worker ne peut donc être démarré : choisissez dans les options un Python avec GDAL, NumPy et PyTorch (le réglage {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Celui de QGIS : {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Raster de qualité</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: 'RMSE over the bands'</extracomment>
      <translation>RMSE sur les bandes</translation>
    </message>
    <message>
      <source>RMSE {percent:.1f} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {percent:.1f} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Radiométrie</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rasters</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Ratio of coarse to fine pixel size</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Rapport de la taille des pixels grossiers à celle des fins</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lire des profils spectraux</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Lecture des wheels</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lit les spectres de rasters sous des points et sur des polygones dans une table.</translation>
    </message>
    <message>
      <source>Reference image (the truth)</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Image de référence (la vérité)</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Raffinement</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Réflectance = nombre stocké ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Supprimer le PyTorch de SpectraLift</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift has installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Supprimer le PyTorch que SpectraLift a installé, et rien d'autre</translation>
    </message>
    <message>
      <source>Remove the selected pins, or all</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Enlever les épingles sélectionnées, ou toutes</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Rapport (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Rapport sur {name}</translation>
    </message>
    <message>
      <source>Reset all of this</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Réinitialiser tout cela</translation>
    </message>
    <message>
      <source>Response tables (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Tables de réponses (*.csv *.txt *.sli *.hdr *.geojson *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Résultat de l'autotest</translation>
    </message>
    <message>
      <source>Results of images of these names are replaced when the new ones are complete. Choose another folder than that of the images.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Les résultats d'images de ces noms sont remplacés quand les nouveaux sont complets. Choisissez un autre dossier que celui des images.</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Racine de la moyenne des carrés de affiné − grossier, en réflectance.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [degrés]</translation>
    </message>
    <message>
      <source>SAM {deg:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {deg:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: 'SAM, RMSE and SSIM of two cubes'</extracomment>
      <translation>SAM, RMSE et SSIM de deux cubes</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR de l'image grossière [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>SNR de l'image fine [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: 'SSIM, mean over the bands'</extracomment>
      <translation>SSIM, moyenne sur les bandes</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>HSI d'exemple</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>MSI d'exemple</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Enregis&amp;trer dans</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Enregistrer le modèle dans</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is from: either a sensor of the library or a response file</source>
      <extracomment>core/check/bands.py: 'Say which sensor the multispectral image is from: either a sensor of the library or a response file'</extracomment>
      <translation>Dites de quel capteur est l'image multispectrale : soit un capteur de la bibliothèque, soit un fichier de réponses</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the library or a response file</source>
      <extracomment>evaluation/simulate/checks.py: 'Say which sensor the multispectral image is to be from: either a sensor of the library or a response file'</extracomment>
      <translation>Dites de quel capteur l'image multispectrale doit être : soit un capteur de la bibliothèque, soit un fichier de réponses</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral image is to be from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Dites de quel capteur l'image multispectrale doit être : soit un capteur de la liste, soit une table de réponses, et pas les deux.</translation>
    </message>
    <message>
      <source>Say which sensor the multispectral images are from: either a sensor of the list or a spectral response table, and not both.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Dites de quel capteur sont les images multispectrales : soit un capteur de la liste, soit une table de réponses, et pas les deux.</translation>
    </message>
    <message>
      <source>Scale factors: how the stored numbers of an image become reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Facteurs d'échelle : comment les nombres stockés d'une image deviennent réflectance</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Secondes</translation>
    </message>
    <message>
      <source>See whether PyTorch is there, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Voir si PyTorch est là, l'installer ou le supprimer</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Select features of a vector layer, and make it the active layer, first.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Sélectionnez d'abord des entités d'une couche vecteur, et rendez-la active.</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Autotest</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Capteur</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bande du capteur</translation>
    </message>
    <message>
      <source>Sensor of the fine image. Through its response the sharp spectrum is compared with what was observed.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Capteur de l'image fine. À travers sa réponse, le spectre affiné est comparé à ce qui a été observé.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Capteur de l'image multispectrale</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: 'Shah &amp; Duarte 2025, arXiv 2507.13339'</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Affinée</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Affiner une image hyperspectrale…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Affiner une image hyperspectrale</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Affiner une image hyperspectrale avec une multispectrale (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen one pixel of the multispectral image in so many, along rows and columns, on a grid as much coarser: a look at a large image. 1: all pixels. 0: as many as a quick look needs.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>N'affiner qu'un pixel de l'image multispectrale sur autant, le long des lignes et des colonnes, sur une grille d'autant plus grossière : un coup d'œil sur une grande image. 1 : tous les pixels. 0 : autant qu'un coup d'œil rapide en demande.</translation>
    </message>
    <message>
      <source>Sharpen only the pixels of the multispectral image that this extent touches: with the preset preview, a quick look. The model is trained on the whole hyperspectral image all the same. Leave it empty for all.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>N'affiner que les pixels de l'image multispectrale que touche cette étendue : avec le préréglage preview, un coup d'œil. Le modèle est tout de même entraîné sur toute l'image hyperspectrale. Vide pour tous.</translation>
    </message>
    <message>
      <source>Sharpen only what the map shows, at once and less exactly, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>N'affiner que ce que montre la carte, aussitôt et moins exactement, comme couche que l'aperçu suivant remplace</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Affiner l'image en arrière-plan (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Affiner avec SpectraLift…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Affiner {name}</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Image hyperspectrale affinée : courbes pleines</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Image affinée</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Affinée en {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>Affinage</translation>
    </message>
    <message>
      <source>Sharpening {name}. The task manager shows how far it is.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} : affinage en cours. Le gestionnaire de tâches montre où il en est.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Montrer les mauvaises bandes</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Montrer les spectres grossiers et affinés sous le curseur (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Voir les profils</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Sigma de la PSF [pixels]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Rapport signal sur bruit de chaque bande en dB, ou none pour aucun bruit.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Rapport signal sur bruit de chaque bande en dB ; none pour aucun bruit ; auto comme publié pour le rapport : 35 dB à 4, 30 à 8, 25 à 16, 20 à 32.</translation>
    </message>
    <message>
      <source>Simulate a pair of known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simuler une paire de vérité connue</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Simulation de l'image multispectrale</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Taille de la PSF [pixels]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Quelque chose que SpectraLift n'avait pas prévu a échoué ({error}).</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Spectres</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Spectres le long des lignes (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift n'a pas commencé, pour {count} raisons :</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift n'a pas commencé : {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modèles SpectraLift (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Modèles SpectraLift (*.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network, and takes PyTorch for it, which QGIS does not bring. It is put into a folder of its own in your profile; QGIS and its Python stay as they are. Without it the preview works, and a trained model can be applied.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift entraîne un petit réseau de neurones et prend pour cela PyTorch, que QGIS n'apporte pas. Il va dans un dossier à part de votre profil ; QGIS et son Python restent tels quels. Sans lui l'aperçu marche, et un modèle entraîné peut être appliqué.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift : PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift : aide</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift : affiner une image hyperspectrale</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Profils spectraux</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Angle spectral entre la moyenne des pixels affinés et le pixel grossier, en degrés.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Modèle spectral</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Profils spectraux</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Fichier de réponses spectrales</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Réponse spectrale du capteur sur les bandes hyperspectrales</translation>
    </message>
    <message>
      <source>Spectral response table</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Table de réponses spectrales</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Réponses spectrales (*.csv *.sli *.json *.geojson);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Start the worker with these settings and try it out</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Démarrer le worker avec ces réglages et l'essayer</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Statistique</translation>
    </message>
    <message>
      <source>Stop the installation; nothing is left of it</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Arrêter l'installation ; il n'en reste rien</translation>
    </message>
    <message>
      <source>Suits every machine: computes on the processor, on a Mac also on Apple's graphics.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Convient à toute machine : calcule sur le processeur, sur un Mac aussi sur les graphiques d'Apple.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Table (CSV)…</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Testing: PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Essai en cours : PyTorch peut mettre un moment à démarrer…</translation>
    </message>
    <message>
      <source>The PSF's sigma {0} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's sigma {wanted.psf_sigma:g} has to be above zero, in fine pixels."</extracomment>
      <translation>Le sigma de la PSF, {0}, doit être supérieur à zéro, en pixels fins.</translation>
    </message>
    <message>
      <source>The PSF's size {0} has to be an odd number of pixels, 1 to {1}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: f"The PSF's size {wanted.psf_size} has to be an odd number of pixels, 1 to {MAX_PSF_SIZE}, so that it has a centre."</extracomment>
      <translation>La taille de la PSF, {0}, doit être un nombre impair de pixels, de 1 à {1}, pour qu'elle ait un centre.</translation>
    </message>
    <message>
      <source>The QGIS of Flatpak has no pip when it runs. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le QGIS de Flatpak n'a pas pip quand il tourne. Fermez QGIS, et lancez ceci dans un terminal : {command}</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le QGIS de Snap n'a pas pip. Prenez le QGIS de votre distribution ou de qgis.org, ou nommez dans les options un Python avec GDAL, NumPy et PyTorch.</translation>
    </message>
    <message>
      <source>The accuracy to expect is not known.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>La précision à attendre n'est pas connue.</translation>
    </message>
    <message>
      <source>The address of another package index, such as a mirror in your company; empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>L'adresse d'un autre index de paquets, comme un miroir de votre entreprise ; vide pour les usuels.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used: what the sharpened image should be, with its bands in its order.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Les bandes et pixels du cube qui ont été utilisés : ce que l'image affinée devrait être, avec ses bandes dans son ordre.</translation>
    </message>
    <message>
      <source>The bands needed gains of their own ({0}), where one factor would do for all of them as {1}. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The bands needed gains of their own ({gains}), where one factor would do for all of them as {order}. Check which band is which.'</extracomment>
      <translation>Il a fallu aux bandes des gains propres ({0}), alors qu'un seul facteur suffirait à toutes avec {1}. Vérifiez quelle bande est laquelle.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice, or none: give each band once, as B2,B3,B4.'</extracomment>
      <translation>Les bandes {0} nomment une bande deux fois, ou aucune : donnez chacune une fois, comme B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {0} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f'The bands {wanted[:100]!r} name a band twice: give each band once.'</extracomment>
      <translation>Les bandes {0} nomment une bande deux fois : donnez chacune une fois.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: 'The closed-form model'</extracomment>
      <translation>Le modèle en forme close</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The coarse pixel lies outside {source}.'</extracomment>
      <translation>Le pixel grossier est hors de {0}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost: look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: 'The connection to the scheduler was lost: look into its log, and run this again.'</extracomment>
      <translation>La connexion au scheduler est perdue : regardez son journal, puis relancez.</translation>
    </message>
    <message>
      <source>The coordinate system of {0} cannot be connected.</source>
      <extracomment>profiles/read.py: f'The coordinate system of {source} cannot be connected.'</extracomment>
      <translation>Le système de coordonnées de {0} ne peut être relié.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The coordinate systems of the two images cannot be compared: {remedy}.'</extracomment>
      <translation>Les systèmes de coordonnées des deux images ne peuvent être comparés : {0}.</translation>
    </message>
    <message>
      <source>The curves are the sensor's bands. The ticks below are the bands of the hyperspectral image; shaded is where these are bad.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Les courbes sont les bandes du capteur. Les traits au-dessous sont les bandes de l'image hyperspectrale ; grisé là où elles sont mauvaises.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF is not understood: {0}</source>
      <extracomment>core/raster/write/saved.py: f'The directory of a new TIFF is not understood: {e}'</extracomment>
      <translation>Le répertoire d'un nouveau TIFF n'est pas compris : {0}</translation>
    </message>
    <message>
      <source>The disk of {place} is full: make room, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le disque de {place} est plein : faites de la place, et réessayez.</translation>
    </message>
    <message>
      <source>The download did not get through: check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le téléchargement n'est pas passé : vérifiez la connexion et le proxy dans les options réseau de QGIS, ou prenez un dossier de wheels.</translation>
    </message>
    <message>
      <source>The estimate</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>L'estimation</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: 'The estimate and the reference have no good band in common: check their bad bands lists (bbl).'</extracomment>
      <translation>L'estimation et la référence n'ont aucune bonne bande en commun : vérifiez leurs listes de mauvaises bandes (bbl).</translation>
    </message>
    <message>
      <source>The estimate does not lie where the reference does: a corner is {0} pixels away. It begins at {1} with pixels of {2} × {3}, the reference at {4} with {5} × {6}: {7}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate does not lie where the reference does: a corner is {apart:.3g} pixels away. It begins at {_place(estimate)} with pixels of {sizes[0][0]:g} × {sizes[0][1]:g}, the reference at {_place(reference)} with {sizes[1][0]:g} × {sizes[1][1]:g}: {remedy}.'</extracomment>
      <translation>L'estimation n'est pas là où est la référence : un coin est à {0} pixels. Elle commence à {1} avec des pixels de {2} × {3}, la référence à {4} avec {5} × {6} : {7}.</translation>
    </message>
    <message>
      <source>The estimate has {0} pixels and the reference {1}: {2}.</source>
      <extracomment>evaluation/assess/matching.py: f'The estimate has {_size(estimate)} pixels and the reference {_size(reference)}: {remedy}.'</extracomment>
      <translation>L'estimation a {0} pixels et la référence {1} : {2}.</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {0}: a reflectance of 1 is {1} there and {2} in the reference, as the files say.</source>
      <extracomment>evaluation/assess/checks.py: f"The estimate's values are multiplied by {b / a:g}: a reflectance of 1 is {a:g} there and {b:g} in the reference, as the files say."</extracomment>
      <translation>Les valeurs de l'estimation sont multipliées par {0} : une réflectance de 1 y vaut {1}, et {2} dans la référence, comme le disent les fichiers.</translation>
    </message>
    <message>
      <source>The estimate's values are on average {0} and the reference's {1}: check that both are in the same units. Every figure but SAM and the correlation depends on it.</source>
      <extracomment>evaluation/assess/run.py: f"The estimate's values are on average {means[0]:.4g} and the reference's {means[1]:.4g}: check that both are in the same units. Every figure but SAM and the correlation depends on it."</extracomment>
      <translation>Les valeurs de l'estimation sont en moyenne {0} et celles de la référence {1} : vérifiez que les deux sont dans les mêmes unités. Tous les chiffres sauf SAM et la corrélation en dépendent.</translation>
    </message>
    <message>
      <source>The extent {0} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.'</extracomment>
      <translation>L'étendue {0} est vide : écrivez-la xmin,ymin,xmax,ymax, les plus petits d'abord.</translation>
    </message>
    <message>
      <source>The extent {0} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} is not four numbers: write it as xmin,ymin,xmax,ymax.'</extracomment>
      <translation>L'étendue {0} n'est pas faite de quatre nombres : écrivez-la xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {0} lies outside the multispectral image, which reaches from {1} to {2} and from {3} to {4}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: f'The extent {text[:100]!r} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.'</extracomment>
      <translation>L'étendue {0} est hors de l'image multispectrale, qui va de {1} à {2} et de {3} à {4} : donnez des coordonnées dans son système.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>L'entité {name} n'a pas de géométrie et est laissée de côté.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: 'The file is empty (0 bytes).'</extracomment>
      <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
      <source>The files in {0} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those of a run.'</extracomment>
      <translation>Les fichiers dans {0} ne sont pas ceux d'une exécution.</translation>
    </message>
    <message>
      <source>The files in {0} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder} are not those that this run has written.'</extracomment>
      <translation>Les fichiers dans {0} ne sont pas ceux que cette exécution a écrits.</translation>
    </message>
    <message>
      <source>The files in {0}, which a tile needs, cannot be read: {1}.</source>
      <extracomment>core/predict/cluster/packet.py: f'The files in {folder}, which a tile needs, cannot be read: {archive.reason(e)}.'</extracomment>
      <translation>Les fichiers dans {0}, dont une tuile a besoin, ne peuvent être lus : {1}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les {count} premières entités sur {all} sont épinglées.</translation>
    </message>
    <message>
      <source>The folder holds PyTorch for Python {theirs}, and QGIS has Python {python}: install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Le dossier contient PyTorch pour Python {theirs}, et QGIS a Python {python} : réinstallez-le.</translation>
    </message>
    <message>
      <source>The folder holds the files of `pip download torch`, for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Le dossier contient les fichiers de `pip download torch`, pour ce Python et ce système.</translation>
    </message>
    <message>
      <source>The folder {0} does not exist: make it first, or choose another one.</source>
      <extracomment>core/check/outputs.py: f'The folder {folder} does not exist: make it first, or choose another one.'</extracomment>
      <translation>Le dossier {0} n'existe pas : créez-le d'abord, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The fusion could not be watched ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>La fusion n'a pu être suivie ({error}).</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {0} ({1}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.</source>
      <extracomment>core/harmonise/band_order.py: f'The gains of the bands differ by a factor of {done.gain[high] / done.gain[low]:.1f} ({gains}). Digital numbers and radiance need such gains; of reflectance they mean a wrong band or sensor. Check which band is which.'</extracomment>
      <translation>Les gains des bandes diffèrent d'un facteur {0} ({1}). Des comptes numériques et des luminances demandent de tels gains ; pour des réflectances, ils signifient une bande ou un capteur faux. Vérifiez quelle bande est laquelle.</translation>
    </message>
    <message>
      <source>The header of {0} would replace {1}, which belongs to an input: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The header of {path} would replace {header}, which belongs to an input: choose another name.'</extracomment>
      <translation>L'en-tête de {0} remplacerait {1}, qui appartient à une entrée : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The hyperspectral image (LR-HSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>L'image hyperspectrale (LR-HSI)</translation>
    </message>
    <message>
      <source>The hyperspectral image does not show what {0} of {1} would see: the model does without.</source>
      <extracomment>core/check/bands.py: f'The hyperspectral image does not show what {words.listing(lost)} of {response.sensor} would see: the model does without.'</extracomment>
      <translation>L'image hyperspectrale ne montre pas ce que {0} de {1} verrait : le modèle s'en passe.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>L'image hyperspectrale sur la grille multispectrale, en GeoTIFF (.tif) ou ENVI (.bsq). Un fichier de ce nom n'est remplacé que quand le nouveau est complet.</translation>
    </message>
    <message>
      <source>The hyperspectral image to judge.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>L'image hyperspectrale à juger.</translation>
    </message>
    <message>
      <source>The image to learn from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>L'image dont apprendre. Ses bandes demandent des longueurs d'onde, dans le fichier ou dans un en-tête ENVI à côté. Les mauvaises bandes sont laissées de côté.</translation>
    </message>
    <message>
      <source>The image to make the pair from. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>L'image dont faire la paire. Ses bandes demandent des longueurs d'onde, dans le fichier ou dans un en-tête ENVI à côté. Les mauvaises bandes sont laissées de côté.</translation>
    </message>
    <message>
      <source>The image to sharpen. Its bands need wavelengths, in the file or in an ENVI header beside it. Bad bands are left out.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>L'image à affiner. Ses bandes demandent des longueurs d'onde, dans le fichier ou dans un en-tête ENVI à côté. Les mauvaises bandes sont laissées de côté.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>L'image à affiner : beaucoup de bandes étroites aux longueurs d'onde connues, gros pixels.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result has its grid, extent and CRS.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>L'image aux pixels fins. Le résultat a sa grille, son étendue et son SCR.</translation>
    </message>
    <message>
      <source>The image with the fine pixels. The result takes over its grid, extent and CRS.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>L'image aux pixels fins. Le résultat reprend sa grille, son étendue et son SCR.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid, as GeoTIFF (.tif) or ENVI (.bsq). A file of that name is replaced only when the new one is complete.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>L'image avec les bandes du modèle sur la grille multispectrale, en GeoTIFF (.tif) ou ENVI (.bsq). Un fichier de ce nom n'est remplacé que quand le nouveau est complet.</translation>
    </message>
    <message>
      <source>The images are being looked at.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Les images sont examinées.</translation>
    </message>
    <message>
      <source>The installation was ended by the system (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>L'installation a été terminée par le système (signal {code}).</translation>
    </message>
    <message>
      <source>The interrupted run is continued: {0} of {1} windows were done.</source>
      <extracomment>core/predict/journal.py: f'The interrupted run is continued: {windows} of {of} windows were done.'</extracomment>
      <translation>L'exécution interrompue est poursuivie : {0} fenêtres sur {1} étaient faites.</translation>
    </message>
    <message>
      <source>The line lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The line lies outside {source}.'</extracomment>
      <translation>La ligne est hors de {0}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {0} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: f'The list of bad bands has {len(words)} entries: write ranges such as 130-135.'</extracomment>
      <translation>La liste de mauvaises bandes a {0} entrées : écrivez des plages comme 130-135.</translation>
    </message>
    <message>
      <source>The list of scenes {0} cannot be read: {1}. Write one path a line, as UTF-8 text.</source>
      <extracomment>core/check/batch.py: f'The list of scenes {path} cannot be read: {reason}. Write one path a line, as UTF-8 text.'</extracomment>
      <translation>La liste de scènes {0} ne peut être lue : {1}. Écrivez un chemin par ligne, en texte UTF-8.</translation>
    </message>
    <message>
      <source>The map does not show the multispectral image: for a preview, go there.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La carte ne montre pas l'image multispectrale : pour un aperçu, allez-y.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels of {every} times the size, made in {seconds:.1f} s. For finer ones, zoom in.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La carte a un aperçu de {columns} × {rows} pixels de {every} fois la taille, fait en {seconds:.1f} s. Pour de plus fins, zoomez.</translation>
    </message>
    <message>
      <source>The map has a preview of {columns} × {rows} pixels, made in {seconds:.1f} s.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>La carte a un aperçu de {columns} × {rows} pixels, fait en {seconds:.1f} s.</translation>
    </message>
    <message>
      <source>The metadata of the {0} product in {1} name a file outside of it ({2}): it is not opened. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'The metadata of the {product} product in {folder} name a file outside of it ({name[:200]!r}): it is not opened. Get the product from its provider again.'</extracomment>
      <translation>Les métadonnées du produit {0} dans {1} nomment un fichier hors de lui ({2}) : il n'est pas ouvert. Reprenez le produit chez son fournisseur.</translation>
    </message>
    <message>
      <source>The model that the interrupted run had trained is taken over.</source>
      <extracomment>core/predict/resume.py: 'The model that the interrupted run had trained is taken over.'</extracomment>
      <translation>Le modèle que l'exécution interrompue avait entraîné est repris.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Le modèle fait de {names} {count} bandes ; graine {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for other bands than the multispectral image says it has: {0}.</source>
      <extracomment>core/check/model_fit.py: f'The model was trained for other bands than the multispectral image says it has: {words.listing(lines)}.'</extracomment>
      <translation>Le modèle a été entraîné pour d'autres bandes que celles que l'image multispectrale dit avoir : {0}.</translation>
    </message>
    <message>
      <source>The model, for Apply a spectral model. Applying it needs no PyTorch.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Le modèle, pour « Appliquer un modèle spectral ». L'appliquer ne demande pas PyTorch.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {0} would follow the hyperspectral image far better as {1}. Give the bands so, or use radiometry none if they are right as they are.</source>
      <extracomment>core/harmonise/compare_images.py: f'The multispectral bands seem to be in another order: {lost} would follow the hyperspectral image far better as {order}. Give the bands so, or use radiometry none if they are right as they are.'</extracomment>
      <translation>Les bandes multispectrales semblent être dans un autre ordre : {0} suivrait bien mieux l'image hyperspectrale comme {1}. Donnez les bandes ainsi, ou prenez la radiométrie none si elles sont justes telles quelles.</translation>
    </message>
    <message>
      <source>The multispectral bands were matched to the hyperspectral image {0}: {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral bands were matched to the hyperspectral image {where}: {lines}.'</extracomment>
      <translation>Les bandes multispectrales ont été ajustées à l'image hyperspectrale {0} : {1}.</translation>
    </message>
    <message>
      <source>The multispectral image (HR-MSI)</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>L'image multispectrale (HR-MSI)</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference: an extent says nothing about it. Leave it out.</source>
      <extracomment>core/request/extent.py: 'The multispectral image has no georeference: an extent says nothing about it. Leave it out.'</extracomment>
      <translation>L'image multispectrale n'a pas de géoréférence : une étendue n'en dit rien. Laissez-la de côté.</translation>
    </message>
    <message>
      <source>The multispectral image has {0} bands and {1} has {2} ({3}): say which is which, for example {4}; bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"The multispectral image has {len(bands)} bands and {response.sensor} has {len(response)} ({', '.join(response.band_names)}): say which is which, for example {example}; bands may be left out."</extracomment>
      <translation>L'image multispectrale a {0} bandes et {1} en a {2} ({3}) : dites laquelle est laquelle, par exemple {4} ; des bandes peuvent être laissées de côté.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {0}): nothing can be sharpened. Are they swapped?</source>
      <extracomment>core/check/place.py: f'The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}): nothing can be sharpened. Are they swapped?'</extracomment>
      <translation>L'image multispectrale est plus grossière que l'hyperspectrale (rapport {0}) : rien ne peut être affiné. Sont-elles interverties ?</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times brighter than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>L'image multispectrale est {0} fois plus claire que ce sur quoi le modèle a été entraîné : ses unités semblent différer.</translation>
    </message>
    <message>
      <source>The multispectral image is {0} times darker than what the model was trained on: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral image is {max(level, 1 / level):.3g} times {('brighter' if level &gt; 1 else 'darker')} than what the model was trained on: its units seem to differ."</extracomment>
      <translation>L'image multispectrale est {0} fois plus sombre que ce sur quoi le modèle a été entraîné : ses unités semblent différer.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {pixels:.1f} hyperspectral pixels away from where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>L'image multispectrale montre ses structures à {0} pixels hyperspectraux de l'endroit où l'hyperspectrale les a. La fusion ne s'en soucie pas ; la comparaison de pixels isolés, si.</translation>
    </message>
    <message>
      <source>The multispectral image shows its features {0} m ({1} hyperspectral pixels) {2} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.</source>
      <extracomment>core/check/units_and_shift.py: f'The multispectral image shows its features {shift.distance * metres:.3g} m ({pixels:.1f} hyperspectral pixels) {way} where the hyperspectral one has them. The fusion does not mind; comparing single pixels of the two does.'</extracomment>
      <translation>L'image multispectrale montre ses structures à {0} m ({1} pixels hyperspectraux) {2} l'endroit où l'hyperspectrale les a. La fusion ne s'en soucie pas ; la comparaison de pixels isolés, si.</translation>
    </message>
    <message>
      <source>The multispectral values were brought to the model's units as in its training: {0}.</source>
      <extracomment>core/check/model_fit.py: f"The multispectral values were brought to the model's units as in its training: {lines}."</extracomment>
      <translation>Les valeurs multispectrales ont été amenées aux unités du modèle comme à l'entraînement : {0}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {self.gain[0]:.6g}, found {where}.'</extracomment>
      <translation>Les valeurs multispectrales ont été multipliées par {0}, trouvé {1}.</translation>
    </message>
    <message>
      <source>The multispectral values were multiplied by {0}, found {1}; matched to the hyperspectral image instead: {2}.</source>
      <extracomment>core/harmonise/radiometry.py: f'The multispectral values were multiplied by {factor:.6g}, found {where}; matched to the hyperspectral image instead: {lines}.'</extracomment>
      <translation>Les valeurs multispectrales ont été multipliées par {0}, trouvé {1} ; ajustées en revanche à l'image hyperspectrale : {2}.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as asked for.</source>
      <extracomment>core/harmonise/radiometry.py: 'The multispectral values were used as they are, as asked for.'</extracomment>
      <translation>Les valeurs multispectrales ont été utilisées telles quelles, comme demandé.</translation>
    </message>
    <message>
      <source>The multispectral values were used as they are, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: "The multispectral values were used as they are, as in the model's training."</extracomment>
      <translation>Les valeurs multispectrales ont été utilisées telles quelles, comme à l'entraînement du modèle.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {0}, not {1}.</source>
      <extracomment>core/predict/cluster/where.py: f'The number of workers must be from 1 to {MOST_WORKERS}, not {where.n_workers}.'</extracomment>
      <translation>Le nombre de workers doit être de 1 à {0}, non {1}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {0} to {1} nm.</source>
      <extracomment>core/spectral/band_metadata.py: f'The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.'</extracomment>
      <translation>Les nombres dans les descriptions des bandes ont été pris pour des longueurs d'onde, de {0} à {1} nm.</translation>
    </message>
    <message>
      <source>The options name a Python of your own, {python}: install PyTorch there, or clear that field and use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Les options nomment un Python à vous, {python} : installez-y PyTorch, ou videz ce champ et prenez le Python de QGIS.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or could not be reached: check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>L'index de paquets n'a pas PyTorch pour Python {python} sur ce système ({system}), ou n'a pu être joint : vérifiez l'adresse de l'index, ou prenez un dossier de wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs: check its address, or use a folder.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Il manque à l'index de paquets {what}, dont PyTorch a besoin : vérifiez son adresse, ou prenez un dossier.</translation>
    </message>
    <message>
      <source>The package index refuses access: check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>L'index de paquets refuse l'accès : vérifiez son adresse et votre mot de passe.</translation>
    </message>
    <message>
      <source>The packages there do not fit each other ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Les paquets qui s'y trouvent ne s'accordent pas ({said}) : voyez le journal.</translation>
    </message>
    <message>
      <source>The packages would put {names} in the place of QGIS's own: nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Les paquets mettraient {names} à la place de ceux de QGIS : rien n'a été installé.</translation>
    </message>
    <message>
      <source>The page before</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>La page précédente</translation>
    </message>
    <message>
      <source>The path {folder} is so long that Windows could not hold the files in it: choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le chemin {folder} est si long que Windows ne pourrait y tenir les fichiers : choisissez dans les options un dossier de paquets plus court, comme {example}.</translation>
    </message>
    <message>
      <source>The picture needs pyqtgraph, which this QGIS does not have.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>L'image demande pyqtgraph, que ce QGIS n'a pas.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {0}): nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: f'The pixels of the two images have nearly the same size (ratio {step:.2f}): nothing can be sharpened. Choose a finer multispectral image.'</extracomment>
      <translation>Les pixels des deux images ont presque la même taille (rapport {0}) : rien ne peut être affiné. Choisissez une image multispectrale plus fine.</translation>
    </message>
    <message>
      <source>The polygon cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The polygon cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>Le polygone ne peut être amené dans le système de coordonnées de {0}.</translation>
    </message>
    <message>
      <source>The polygon lies outside {0}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: 'The polygon lies outside {0}, or between the centres of its pixels.'</extracomment>
      <translation>Le polygone est hors de {0}, ou entre les centres de ses pixels.</translation>
    </message>
    <message>
      <source>The position cannot be brought into the coordinate system of {0}.</source>
      <extracomment>profiles/site.py: f'The position cannot be brought into the coordinate system of {source.name}.'</extracomment>
      <translation>La position ne peut être amenée dans le système de coordonnées de {0}.</translation>
    </message>
    <message>
      <source>The position lies outside {0}.</source>
      <extracomment>profiles/read.py: f'The position lies outside {source}.'</extracomment>
      <translation>La position est hors de {0}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {0} out, or choose another preset.</source>
      <extracomment>core/check/fusion.py: f'The preset preview trains no network: leave {names} out, or choose another preset.'</extracomment>
      <translation>Le préréglage preview n'entraîne aucun réseau : laissez {0} de côté, ou choisissez un autre préréglage.</translation>
    </message>
    <message>
      <source>The preview is on its way.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>L'aperçu arrive.</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>L'aperçu a été annulé.</translation>
    </message>
    <message>
      <source>The proxy does not let the download pass: check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le proxy ne laisse pas passer le téléchargement : vérifiez le proxy dans les options réseau de QGIS.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Le proxy se règle dans les options de QGIS, à la page Réseau.</translation>
    </message>
    <message>
      <source>The quality raster {0} is a GeoTIFF: end its name in .tif.</source>
      <extracomment>core/check/outputs.py: f'The quality raster {path} is a GeoTIFF: end its name in .tif.'</extracomment>
      <translation>Le raster de qualité {0} est un GeoTIFF : terminez son nom par .tif.</translation>
    </message>
    <message>
      <source>The radiometry {0} compares two images: give an image of the sensor too, or choose auto.</source>
      <extracomment>core/check/fusion.py: f'The radiometry {wanted.radiometry} compares two images: give an image of the sensor too, or choose auto.'</extracomment>
      <translation>La radiométrie {0} compare deux images : indiquez aussi une image du capteur, ou choisissez auto.</translation>
    </message>
    <message>
      <source>The range L that PSNR and SSIM refer to. Empty: maximum − minimum of the reference.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>L'étendue L à laquelle PSNR et SSIM se rapportent. Vide : maximum − minimum de la référence.</translation>
    </message>
    <message>
      <source>The ratio {0} is below 1: give the coarse pixel over the fine one, {1}.</source>
      <extracomment>evaluation/assess/checks.py: f'The ratio {wanted.ratio:g} is below 1: give the coarse pixel over the fine one, {1 / wanted.ratio:g}.'</extracomment>
      <translation>Le rapport {0} est inférieur à 1 : donnez le pixel grossier sur le fin, {1}.</translation>
    </message>
    <message>
      <source>The ratio {0} is larger than the cube, which has {1} × {2} pixels: choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {r} is larger than the cube, which has {cols} × {rows} pixels: choose a smaller one.'</extracomment>
      <translation>Le rapport {0} est plus grand que le cube, qui a {1} × {2} pixels : choisissez-en un plus petit.</translation>
    </message>
    <message>
      <source>The ratio {0} is out of range: choose a whole number from 1 on.</source>
      <extracomment>evaluation/simulate/checks.py: f'The ratio {wanted.ratio} is out of range: choose a whole number from 1 on.'</extracomment>
      <translation>Le rapport {0} est hors limites : choisissez un nombre entier à partir de 1.</translation>
    </message>
    <message>
      <source>The reference</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>La référence</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.</source>
      <extracomment>evaluation/assess/run.py: 'The reference has the same value everywhere: PSNR and SSIM have no data range to refer to.'</extracomment>
      <translation>La référence a partout la même valeur : PSNR et SSIM n'ont pas d'étendue de référence.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for the preset default, not for {0}.</source>
      <extracomment>core/refine/refinement.py: f'The refinement consistent was left out: it is for the preset default, not for {options.preset}.'</extracomment>
      <translation>Le raffinement consistent a été laissé de côté : il est fait pour le préréglage default, pas pour {0}.</translation>
    </message>
    <message>
      <source>The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.</source>
      <extracomment>core/refine/refinement.py: 'The refinement consistent was left out: it is for whole images, not for a part or one pixel in so many.'</extracomment>
      <translation>Le raffinement consistent a été laissé de côté : il est fait pour des images entières, pas pour une partie ni pour un pixel sur plusieurs.</translation>
    </message>
    <message>
      <source>The report {0} has the name of a result: choose another one.</source>
      <extracomment>core/check/batch.py: f'The report {report} has the name of a result: choose another one.'</extracomment>
      <translation>Le rapport {0} a le nom d'un résultat : choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The response file {0}</source>
      <extracomment>core/spectral/response/srf_files.py: f'The response file {path}'</extracomment>
      <translation>Le fichier de réponses {0}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{0} % of the peak of {1}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: f'The response has negative values, down to -{worst * 100:.2g} % of the peak of {whose}: they are taken for noise and count as 0.'</extracomment>
      <translation>La réponse a des valeurs négatives, jusqu'à -{0} % du maximum de {1} : elles sont prises pour du bruit et comptent pour 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {0}: {1}.</source>
      <extracomment>core/base/publish.py: f'The result could not be moved to {e.filename2 or e.filename}: {e.strerror}.'</extracomment>
      <translation>Le résultat n'a pas pu être déplacé vers {0} : {1}.</translation>
    </message>
    <message>
      <source>The result is {0} × {1} pixels of {2} times the size: one pixel of the multispectral image in {3}, along rows and columns. Give a smaller extent, or every 1, for finer ones.</source>
      <extracomment>core/check/fusion.py: f'The result is {area.rows} × {area.cols} pixels of {every} times the size: one pixel of the multispectral image in {every}, along rows and columns. Give a smaller extent, or every 1, for finer ones.'</extracomment>
      <translation>Le résultat a {0} × {1} pixels de {2} fois la taille : un pixel de l'image multispectrale sur {3}, le long des lignes et des colonnes. Indiquez une emprise plus petite, ou every 1, pour de plus fins.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: 'The result takes'</extracomment>
      <translation>Le résultat demande</translation>
    </message>
    <message>
      <source>The results of {0} and {1} would share the file {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'The results of {request.msi} and {other} would share the file {shared}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>Les résultats de {0} et {1} partageraient le fichier {2} : renommez-en un, ou appliquez-leur le modèle en deux exécutions avec des dossiers différents.</translation>
    </message>
    <message>
      <source>The results of {0} scenes take up to {1} with some room to spare, and the disk has {2} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).</source>
      <extracomment>core/check/batch.py: f'The results of {len(outputs)} scenes take up to {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and the disk has {words.size(free)} free: free some space, or choose another disk, fewer scenes or a smaller type (dtype).'</extracomment>
      <translation>Les résultats de {0} scènes occupent jusqu'à {1} avec un peu de marge, et le disque a {2} de libres : libérez de la place, ou choisissez un autre disque, moins de scènes ou un type plus petit (dtype).</translation>
    </message>
    <message>
      <source>The results take {0} with some room to spare, and {1} has {2} free: free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: f'The results take {words.size(size + output_checks.DISK_MARGIN_BYTES)} with some room to spare, and {folders[disk]} has {words.size(free)} free: free some space, or choose another disk.'</extracomment>
      <translation>Les résultats occupent {0} avec un peu de marge, et {1} a {2} de libres : libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>L'exécution remplacera :

{files}</translation>
    </message>
    <message>
      <source>The same figures as data, also of each band, in a JSON file.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Les mêmes chiffres comme données, aussi de chaque bande, dans un fichier JSON.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>La même graine et les mêmes entrées donnent le même résultat sur le même CPU.</translation>
    </message>
    <message>
      <source>The same seed and inputs give the same result on the same computer.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>La même graine et les mêmes entrées donnent le même résultat sur le même ordinateur.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({0}): its PYTHONPATH needs {1}.</source>
      <extracomment>core/predict/cluster/check.py: f'The scheduler cannot import SpectraLift ({type(answer).__name__}): its PYTHONPATH needs {_PACKAGE}.'</extracomment>
      <translation>Le scheduler ne peut importer SpectraLift ({0}) : son PYTHONPATH a besoin de {1}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers: start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: 'The scheduler has no workers: start some, and try again.'</extracomment>
      <translation>Le scheduler n'a pas de workers : démarrez-en, puis réessayez.</translation>
    </message>
    <message>
      <source>The scheduler {0} cannot be reached ({1}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.</source>
      <extracomment>core/predict/cluster/session.py: f'The scheduler {where.scheduler} cannot be reached ({reason}): check its address, e.g. tcp://host:8786, that it runs, and for tls:// that Dask is configured with the certificates.'</extracomment>
      <translation>Le scheduler {0} est injoignable ({1}) : vérifiez son adresse, p. ex. tcp://host:8786, qu'il tourne, et pour tls:// que Dask est configuré avec les certificats.</translation>
    </message>
    <message>
      <source>The seed {0} is out of range: choose a whole number from 0 to {1}.</source>
      <extracomment>core/check/fusion.py: f'The seed {seed} is out of range: choose a whole number from 0 to {2 ** 63 - 1}.'</extracomment>
      <translation>La graine {0} est hors limites : choisissez un nombre entier de 0 à {1}.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>La bibliothèque de capteurs ne peut être lue : {error}</translation>
    </message>
    <message>
      <source>The sensor of the multispectral image, from the library of spectral responses. Leave it empty when you give a table of your own; from-metadata takes the centres and widths that the image names.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Le capteur de l'image multispectrale, de la bibliothèque de réponses spectrales. Vide quand vous donnez une table à vous ; from-metadata prend les centres et largeurs que nomme l'image.</translation>
    </message>
    <message>
      <source>The sensor that is to see the fine image. paper-1 to paper-16 are the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView. Leave it empty when you give a table of your own.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Le capteur qui doit voir l'image fine. paper-1 à paper-16 sont les gaussiennes par lesquelles les auteurs de SpectraLift approchent IKONOS et WorldView. Vide quand vous donnez une table à vous.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted: behind a proxy that reads along, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le certificat du serveur n'est pas reconnu : derrière un proxy qui lit au passage, réglez PIP_CERT sur son certificat, ou prenez un dossier de wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Left empty it is a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>L'image affinée, en GeoTIFF (.tif) ou ENVI (.bsq). Vide, c'est un fichier temporaire. Une confirmation est demandée avant de remplacer un fichier, et il n'est remplacé que quand le nouveau est complet.</translation>
    </message>
    <message>
      <source>The side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Le côté du carré de la PSF, un nombre impair de pixels fins.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les spectres sont dans le presse-papiers, comme table.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les spectres de {count} lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les spectres n'ont pas été exportés</translation>
    </message>
    <message>
      <source>The spectral profiles need pyqtgraph, which comes with QGIS: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Les profils spectraux demandent pyqtgraph, qui vient avec QGIS : {error}</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown: choose its sensor, or give a spectral response table (CSV).</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>La réponse spectrale de l'image multispectrale est inconnue : choisissez son capteur, ou donnez une table de réponses (CSV).</translation>
    </message>
    <message>
      <source>The statistics are not whole.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are not whole.'</extracomment>
      <translation>Les statistiques ne sont pas complètes.</translation>
    </message>
    <message>
      <source>The statistics are of another raster.</source>
      <extracomment>core/raster/write/statistics.py: 'The statistics are of another raster.'</extracomment>
      <translation>Les statistiques sont celles d'un autre raster.</translation>
    </message>
    <message>
      <source>The tile {0} cannot be written: {1}.</source>
      <extracomment>core/predict/cluster/tile.py: f'The tile {path} cannot be written: {e.strerror}.'</extracomment>
      <translation>La tuile {0} ne peut être écrite : {1}.</translation>
    </message>
    <message>
      <source>The training option {0} is given twice.</source>
      <extracomment>core/train/options.py: f'The training option {name} is given twice.'</extracomment>
      <translation>L'option d'entraînement {0} est donnée deux fois.</translation>
    </message>
    <message>
      <source>The training option {0} must be {1}, not {2}.</source>
      <extracomment>core/train/options.py: f'The training option {name} must be {e}, not {said[:60]!r}.'</extracomment>
      <translation>L'option d'entraînement {0} doit être {1}, non {2}.</translation>
    </message>
    <message>
      <source>The training option {0}.</source>
      <extracomment>core/train/options.py: f'The training option {problem}.'</extracomment>
      <translation>L'option d'entraînement {0}.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems: {0}.</source>
      <extracomment>evaluation/assess/matching.py: f'The two images have different coordinate systems: {remedy}.'</extracomment>
      <translation>Les deux images ont des systèmes de coordonnées différents : {0}.</translation>
    </message>
    <message>
      <source>The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.</source>
      <extracomment>core/check/place.py: 'The two images show different places: fusion needs no common ground, but the network only knows the materials of the hyperspectral one. Check that this is what you want.'</extracomment>
      <translation>Les deux images montrent des lieux différents : la fusion n'a pas besoin de terrain commun, mais le réseau ne connaît que les matériaux de l'hyperspectrale. Vérifiez que c'est ce que vous voulez.</translation>
    </message>
    <message>
      <source>The type of the result's values: auto takes that of the hyperspectral image.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Le type des valeurs du résultat : auto prend celui de l'image hyperspectrale.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: 'The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.'</extracomment>
      <translation>Les unités des deux images n'ont été comparées que par leurs distributions, qui diffèrent aussi là où les images montrent un terrain différent. Prenez la radiométrie none si vous savez qu'elles concordent.</translation>
    </message>
    <message>
      <source>The units of the two images were compared by too few pixels ({0}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: f'The units of the two images were compared by too few pixels ({done.pixels}) to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.'</extracomment>
      <translation>Les unités des deux images ont été comparées sur trop peu de pixels ({0}) pour en être sûr. Prenez la radiométrie none si vous savez qu'elles concordent, match si l'une a des comptes numériques.</translation>
    </message>
    <message>
      <source>The variable {0} of {1} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: f'The variable {_short(name)} of {path} was opened.'</extracomment>
      <translation>La variable {0} de {1} a été ouverte.</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({0})</source>
      <extracomment>core/request/open_images.py: f'The wavelengths of the hyperspectral image ({what})'</extracomment>
      <translation>Les longueurs d'onde de l'image hyperspectrale ({0})</translation>
    </message>
    <message>
      <source>The width of the PSF in fine pixels: a Gaussian's standard deviation, an Airy pattern's first dark ring; what it is for each PSF is in the documentation.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>La largeur de la PSF en pixels fins : l'écart-type d'une gaussienne, le premier anneau sombre d'une figure d'Airy ; ce qu'elle est pour chaque PSF est dans la documentation.</translation>
    </message>
    <message>
      <source>The worker could not be asked ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>Le worker n'a pu être interrogé ({error}).</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le processus worker a planté (signal {signal}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le processus worker a fini de façon inattendue (code de sortie {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le processus worker a fini sans résultat.</translation>
    </message>
    <message>
      <source>The worker process was killed by the system (signal 9), which mostly means that memory ran out: close other programs, or lower the memory budget.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le processus worker a été tué par le système (signal 9), ce qui veut dire le plus souvent que la mémoire a manqué : fermez d'autres programmes, ou baissez le budget de mémoire.</translation>
    </message>
    <message>
      <source>The worker process {0} on {1}</source>
      <extracomment>core/predict/cluster/tile.py: f'The worker process {os.getpid()} on {platform.node()}'</extracomment>
      <translation>Le processus worker {0} sur {1}</translation>
    </message>
    <message>
      <source>The {0} device failed ({1}): the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device failed ({reason}): the CPU takes over, more slowly.'</extracomment>
      <translation>Le périphérique {0} a fait défaut ({1}) : le CPU prend le relais, plus lentement.</translation>
    </message>
    <message>
      <source>The {0} device has too little memory: the CPU takes over, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device has too little memory: the CPU takes over, more slowly.'</extracomment>
      <translation>Le périphérique {0} a trop peu de mémoire : le CPU prend le relais, plus lentement.</translation>
    </message>
    <message>
      <source>The {0} device ran out of memory: it goes on with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: f'The {device} device ran out of memory: it goes on with smaller batches, more slowly.'</extracomment>
      <translation>Le périphérique {0} a manqué de mémoire : on continue par lots plus petits, plus lentement.</translation>
    </message>
    <message>
      <source>The {0} names {1} wavelengths for {2} bands.</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} names {len(stated.centre)} wavelengths for {count} bands.'</extracomment>
      <translation>La source « {0} » nomme {1} longueurs d'onde pour {2} bandes.</translation>
    </message>
    <message>
      <source>The {0} was not used: {1}</source>
      <extracomment>core/spectral/band_metadata.py: f'The {source} was not used: {e}'</extracomment>
      <translation>La source « {0} » n'a pas été utilisée : {1}</translation>
    </message>
    <message>
      <source>The {0} {1} is an input as well: choose another name.</source>
      <extracomment>core/check/outputs.py: f'The {name} {path} is an input as well: choose another name.'</extracomment>
      <translation>{0} {1} est aussi une entrée : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The {0} {1} is not a positive number: give {2}.</source>
      <extracomment>evaluation/assess/checks.py: f'The {words_of} {value:g} is not a positive number: give {meaning}.'</extracomment>
      <translation>{0} {1} n'est pas un nombre positif : donnez {2}.</translation>
    </message>
    <message>
      <source>There are only {free:.1f} GB free in {folder}, and PyTorch needs about {needed:.1f} GB: make room, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Il n'y a que {free:.1f} Go libres dans {folder}, et PyTorch demande environ {needed:.1f} Go : faites de la place, ou choisissez dans les options un autre dossier de paquets.</translation>
    </message>
    <message>
      <source>There are {0} pins already: remove some.</source>
      <extracomment>profiles/pins.py: f'There are {MOST_PINS} pins already: remove some.'</extracomment>
      <translation>Il y a déjà {0} épingles : enlevez-en.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}): install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>Il n'y a pas de PyTorch pour le Python de ce QGIS (Python {version}, {bits} bits, {system}) : installez un QGIS 64 bits, 3.22 ou plus récent.</translation>
    </message>
    <message>
      <source>There is no file {0}: check the path.</source>
      <extracomment>core/raster/open_file.py: f'There is no file {path}: check the path.'</extracomment>
      <translation>Il n'y a pas de fichier {0} : vérifiez le chemin.</translation>
    </message>
    <message>
      <source>There is no folder {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Il n'y a pas de dossier {folder} : choisissez celui qui a les wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Il n'y a pas d'autre raster dans le projet</translation>
    </message>
    <message>
      <source>There is no image: choose one or more.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Il n'y a pas d'image : choisissez-en une ou plusieurs.</translation>
    </message>
    <message>
      <source>There is no line to export: draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Il n'y a pas de ligne à exporter : dessinez-en d'abord une sur la carte.</translation>
    </message>
    <message>
      <source>There is no model file {0}: check the path.</source>
      <extracomment>core/train/checkpoint.py: f'There is no model file {path}: check the path.'</extracomment>
      <translation>Il n'y a pas de fichier de modèle {0} : vérifiez le chemin.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could name its bands: name a sensor.</source>
      <extracomment>evaluation/simulate/response.py: 'There is no multispectral image yet whose metadata could name its bands: name a sensor.'</extracomment>
      <translation>Il n'y a pas encore d'image multispectrale dont les métadonnées pourraient nommer les bandes : nommez un capteur.</translation>
    </message>
    <message>
      <source>There is no preview. {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Il n'y a pas d'aperçu. {reason}</translation>
    </message>
    <message>
      <source>There is no raster in this project yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Il n'y a pas encore de raster dans ce projet. Choisissez des fichiers avec …, ou {link}.</translation>
    </message>
    <message>
      <source>There is no raster to read: choose at least one.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Il n'y a pas de raster à lire : choisissez-en au moins un.</translation>
    </message>
    <message>
      <source>There is no sensor {0} in the library. {1}`sensors` lists all of them.</source>
      <extracomment>core/spectral/response/sensors.py: f'There is no sensor {sensor!r} in the library. {hint}`sensors` lists all of them.'</extracomment>
      <translation>Il n'y a pas de capteur {0} dans la bibliothèque. {1}`sensors` les énumère tous.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}: choose the one with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Il n'y a pas de wheel de PyTorch (torch-….whl) dans {folder} : choisissez celui qui a les wheels.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: choose auto or cpu.</source>
      <extracomment>core/check/fusion.py: f'There is no {wanted.device} device that PyTorch can use here: choose auto or cpu.'</extracomment>
      <translation>Il n'y a pas de périphérique {0} que PyTorch puisse utiliser ici : choisissez auto ou cpu.</translation>
    </message>
    <message>
      <source>There is no {0} device that PyTorch can use here: {1}.</source>
      <extracomment>core/check/apply.py: f'There is no {wanted.device} device that PyTorch can use here: {HELP_NUMPY}.'</extracomment>
      <translation>Il n'y a pas de périphérique {0} que PyTorch puisse utiliser ici : {1}.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Il n'y a pas assez de mémoire : fermez d'autres programmes, et réessayez.</translation>
    </message>
    <message>
      <source>There is not enough memory: give a smaller memory budget.</source>
      <extracomment>core/runs/batch.py: 'There is not enough memory: give a smaller memory budget.'</extracomment>
      <translation>Il n'y a pas assez de mémoire : donnez un budget de mémoire plus petit.</translation>
    </message>
    <message>
      <source>There is nothing to export: pin a place on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Il n'y a rien à exporter : épinglez d'abord un lieu sur la carte.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: 'This GDAL cannot write PNG pictures.'</extracomment>
      <translation>Ce GDAL ne peut écrire d'images PNG.</translation>
    </message>
    <message>
      <source>This PyTorch would bring a NumPy of its own, and QGIS's has to stay: take another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Ce PyTorch apporterait un NumPy à lui, et celui de QGIS doit rester : prenez une autre version de PyTorch.</translation>
    </message>
    <message>
      <source>This model does not know which images it was trained on: train it on images.</source>
      <extracomment>core/train/model.py: 'This model does not know which images it was trained on: train it on images.'</extracomment>
      <translation>Ce modèle ne sait pas sur quelles images il a été entraîné : entraînez-le sur des images.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Fils d'exécution</translation>
    </message>
    <message>
      <source>Tiles and the file that is made of them take {0}, and {1} has {2} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.</source>
      <extracomment>core/predict/cluster/predicting.py: f'Tiles and the file that is made of them take {size(needed)}, and {folder} has {size(free)} free: free some space, choose another disk, or end the output in .vrt, which leaves the tiles as they are.'</extracomment>
      <translation>Les tuiles et le fichier qui en est fait demandent {0}, et {1} a {2} libres : libérez de la place, choisissez un autre disque, ou terminez la sortie par .vrt, ce qui laisse les tuiles telles quelles.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.</source>
      <extracomment>core/harmonise/radiometry.py: 'Too few pixels are known to show the same ground for comparing units. Both files name the same scale: the multispectral values were used as they are.'</extracomment>
      <translation>Trop peu de pixels sont connus pour montrer le même terrain pour comparer les unités. Les deux fichiers indiquent la même échelle : les valeurs multispectrales ont été utilisées telles quelles.</translation>
    </message>
    <message>
      <source>Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {0}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: f'Too few pixels are known to show the same ground for comparing units. The multispectral values were multiplied by {self.gain[0]:.6g}, the ratio of the scales that both files name.'</extracomment>
      <translation>Trop peu de pixels sont connus pour montrer le même terrain pour comparer les unités. Les valeurs multispectrales ont été multipliées par {0}, le rapport des échelles que les deux fichiers indiquent.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entraîner un modèle spectral</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entraîné avec le préréglage {preset} et la graine {seed} sur {spectra} spectres, sur {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {0}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: f'Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.'</extracomment>
      <translation>L'entraînement a divergé au pas {0} : la perte n'est pas un nombre. Cherchez des valeurs extrêmes dans les images, ou essayez une autre graine.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Options d'entraînement</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Spectres d'entraînement</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Entraînement du modèle spectral</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entraîne un modèle sur une image hyperspectrale, à appliquer à beaucoup d'images d'un capteur.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Vérité</translation>
    </message>
    <message>
      <source>Trying PyTorch out</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Essai de PyTorch</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Longueur unité</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unité de l'axe x</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unité de l'axe y</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Décompression</translation>
    </message>
    <message>
      <source>Values as they are</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Valeurs telles quelles</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valeurs des courbes sous le curseur</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valeurs sous le curseur</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>En attente de la fin d'une exécution</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: "Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339"</extracomment>
      <translation>Protocole de Wald (Wald, Ranchin &amp; Mangolini 1997) comme dans Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Wavelengths</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Longueurs d'onde</translation>
    </message>
    <message>
      <source>What can be said of each pixel without the truth: closure (how far the spectrum, seen by the sensor, is from the pixel), spread (how far the networks disagree) and a mark where the pixel lies outside what the model was trained on. None of them is an uncertainty.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Ce qu'on peut dire de chaque pixel sans la vérité : fermeture (écart entre le spectre, vu par le capteur, et le pixel), dispersion (désaccord des réseaux) et une marque là où le pixel est hors de ce sur quoi le modèle a été entraîné. Aucune n'est une incertitude.</translation>
    </message>
    <message>
      <source>What image data may take up at a time. It changes the speed, never the result.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Ce que les données d'image peuvent occuper à la fois. Cela change la vitesse, jamais le résultat.</translation>
    </message>
    <message>
      <source>What is missing, and why</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Ce qui manque, et pourquoi</translation>
    </message>
    <message>
      <source>What it should be. It must have the same pixels: size, origin and coordinate system.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Ce que cela devrait être. Il doit avoir les mêmes pixels : taille, origine et système de coordonnées.</translation>
    </message>
    <message>
      <source>What pip says, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Ce que dit pip, pour un rapport d'erreur</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Ce qui représente les pixels d'une fenêtre ou d'un polygone</translation>
    </message>
    <message>
      <source>What stands for the pixels of a window or a polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Ce qui représente les pixels d'une fenêtre ou d'un polygone.</translation>
    </message>
    <message>
      <source>What the fields mean</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Ce que signifient les champs</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto returns to the default preset's result what the prediction misses of it.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Ce que l'image hyperspectrale elle-même dit de chaque lieu. auto rend au résultat du préréglage default ce que la prédiction en manque.</translation>
    </message>
    <message>
      <source>What the hyperspectral image itself says about each place. auto: with the default preset, and where both images show the same ground, what the prediction misses of it is returned. none: every pixel is predicted by itself, as published. consistent: as auto, and the spectra are brought to the multispectral values, as far as the two images agree.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Ce que l'image hyperspectrale elle-même dit de chaque lieu. auto : avec le préréglage default, et là où les deux images montrent le même terrain, ce que la prédiction en manque est rendu. none : chaque pixel est prédit pour lui-même, comme publié. consistent : comme auto, et les spectres sont amenés aux valeurs multispectrales, autant que les deux images s'accordent.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time, beside the program itself. It changes the speed, never the result.</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>Ce que les données d'image peuvent occuper en mémoire à la fois, à côté du programme lui-même. Cela change la vitesse, jamais le résultat.</translation>
    </message>
    <message>
      <source>What the image data may take up in memory at a time.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Ce que les données d'image peuvent occuper en mémoire à la fois.</translation>
    </message>
    <message>
      <source>What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.</source>
      <extracomment>core/predict/journal.py: 'What the interrupted run had predicted is not taken over: nothing of it was recorded yet, or the request, an input or a version has changed since. All of the image is predicted.'</extracomment>
      <translation>Ce que l'exécution interrompue avait prédit n'est pas repris : rien n'en était encore noté, ou la demande, une entrée ou une version a changé depuis. Toute l'image est prédite.</translation>
    </message>
    <message>
      <source>What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {0} hyperspectral pixels (FWHM), the multispectral image explains {1} of its variation. --refine none leaves this out.</source>
      <extracomment>core/refine/refinement.py: f'What the prediction misses of the hyperspectral image was returned to it: seen through a point spread function of {width:.2g} hyperspectral pixels (FWHM), the multispectral image explains {found.psf.r2:.2%} of its variation. --refine none leaves this out.'</extracomment>
      <translation>Ce qui manque à la prédiction par rapport à l'image hyperspectrale lui a été rendu : vue à travers une fonction d'étalement du point de {0} pixels hyperspectraux (largeur à mi-hauteur), l'image multispectrale explique {1} de sa variation. --refine none laisse cela de côté.</translation>
    </message>
    <message>
      <source>What the spectra are called; the feature's ID without it.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Comment s'appellent les spectres ; sans cela, par l'ID de l'entité.</translation>
    </message>
    <message>
      <source>What the two images say about themselves, and what stands in the way of a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Ce que les deux images disent d'elles-mêmes, et ce qui s'oppose à une exécution.</translation>
    </message>
    <message>
      <source>What to change in the preset, as layers=4,width=32; docs/paper.md of the project lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Ce qu'il faut changer dans le préréglage, comme layers=4,width=32 ; docs/paper.md du projet énumère les options. Vide, à moins de répéter une expérience.</translation>
    </message>
    <message>
      <source>What to install</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Que faut-il installer</translation>
    </message>
    <message>
      <source>What to read: coarse, sharp, multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Ce qu'il faut lire : grossier, affiné, multispectral, autant qu'on veut.</translation>
    </message>
    <message>
      <source>What to sharpen it with: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Avec quoi affiner : GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What to sharpen: GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>Ce qu'il faut affiner : GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>What was found before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Ce qui a été trouvé avant l'exécution</translation>
    </message>
    <message>
      <source>What was noticed</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Ce qui a été remarqué</translation>
    </message>
    <message>
      <source>What was saved of {0} is not of this file.</source>
      <extracomment>core/raster/write/saved.py: f'What was saved of {path} is not of this file.'</extracomment>
      <translation>Ce qui a été conservé de {0} n'est pas de ce fichier.</translation>
    </message>
    <message>
      <source>Where the plugin looks for packages of its own, such as PyTorch; QGIS's own are never touched.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Où l'extension cherche des paquets à elle, comme PyTorch ; ceux de QGIS ne sont jamais touchés.</translation>
    </message>
    <message>
      <source>Where to compute unless the dialog says otherwise: auto takes a graphics card.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Où calculer si le dialogue ne dit rien d'autre : auto prend une carte graphique.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Où calculer : auto prend une carte graphique si PyTorch peut en utiliser une, sinon le CPU.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one, else the CPU; numpy does without PyTorch, and so do auto and cpu where it is missing.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Où calculer : auto prend une carte graphique si PyTorch peut en utiliser une, sinon le CPU ; numpy se passe de PyTorch, auto et cpu aussi là où il manque.</translation>
    </message>
    <message>
      <source>Where to compute: auto takes a graphics card when PyTorch can use one.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Où calculer : auto prend une carte graphique si PyTorch peut en utiliser une.</translation>
    </message>
    <message>
      <source>Where to read. A point of a multipoint counts by itself.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Où lire. Un point d'un multipoint compte pour lui-même.</translation>
    </message>
    <message>
      <source>Which band of the file belongs to which band of the sensor: band numbers in the sensor's order (3,2,1), or pairs (Blue=3,Green=2,Red=1; these need not name all bands). Leave it empty when the file's bands are named or in the sensor's order.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>Quelle bande du fichier appartient à quelle bande du capteur : numéros de bandes dans l'ordre du capteur (3,2,1), ou paires (Blue=3,Green=2,Red=1 ; elles n'ont pas à nommer toutes les bandes). Vide quand les bandes du fichier sont nommées ou dans l'ordre du capteur.</translation>
    </message>
    <message>
      <source>Which band of the file is which of the model's: band numbers in the model's order (3,2,1), or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one the model was trained with.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Quelle bande du fichier est laquelle du modèle : numéros de bandes dans l'ordre du modèle (3,2,1), ou paires (Blue=3,Green=2,Red=1). Vide pour une image comme celle avec laquelle le modèle a été entraîné.</translation>
    </message>
    <message>
      <source>Which band of the multispectral file shows what each band of the sensor sees.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Quelle bande du fichier multispectral montre ce que voit chaque bande du capteur.</translation>
    </message>
    <message>
      <source>Which band of the multispectral image is which was guessed from {0}: {1}. Give the bands yourself if that is wrong.</source>
      <extracomment>core/check/apply.py: f'Which band of the multispectral image is which was guessed from {mapping.how}: {mapping}. Give the bands yourself if that is wrong.'</extracomment>
      <translation>La correspondance des bandes de l'image multispectrale a été devinée d'après {0} : {1}. Donnez vous-même les bandes si c'est faux.</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {0} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: f'Which bands lie in the water-vapour windows is unknown without wavelengths: replace {word} by band numbers, or give the wavelengths.'</extracomment>
      <translation>Sans longueurs d'onde, on ne sait quelles bandes sont dans les fenêtres de vapeur d'eau : remplacez {0} par des numéros de bandes, ou donnez les longueurs d'onde.</translation>
    </message>
    <message>
      <source>Which pixels of {0} lie in one of {1} is not known without georeferences.</source>
      <extracomment>profiles/site.py: f'Which pixels of {fine.name} lie in one of {coarse.name} is not known without georeferences.'</extracomment>
      <translation>Sans géoréférences, on ne sait quels pixels de {0} sont dans un pixel de {1}.</translation>
    </message>
    <message>
      <source>Whose spectral response the multispectral image has. Type a part of the sensor's, the maker's or the satellite's name to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>De qui l'image multispectrale a la réponse spectrale. Tapez une partie du nom du capteur, du fabricant ou du satellite pour chercher.</translation>
    </message>
    <message>
      <source>Why</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why {name} was not made</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Pourquoi {name} n'a pas été fait</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {0} nm do not fit bands {1} nm apart. They were taken as {2} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) of {middle / factor:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {middle:.3g} nm, in another unit than the wavelengths. Check the widths.'</extracomment>
      <translation>Des largeurs (à mi-hauteur) de {0} nm ne vont pas avec des bandes espacées de {1} nm. Elles ont été prises pour {2} nm, dans une autre unité que les longueurs d'onde. Vérifiez les largeurs.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {0} nm apart were not used: those of the bands {1}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: f'Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {band_ranges(np.flatnonzero(odd &amp; known), bands)}. Check the widths.'</extracomment>
      <translation>Des largeurs (à mi-hauteur) qui ne vont pas avec des bandes espacées de {0} nm n'ont pas été utilisées : celles des bandes {1}. Vérifiez les largeurs.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Fenêtre autour d'un point</translation>
    </message>
    <message>
      <source>Write quality rasters</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>Écrire des rasters de qualité</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Écriture des statistiques et métadonnées</translation>
    </message>
    <message>
      <source>Writing {0} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: f'Writing {path} failed. Is the disk full?'</extracomment>
      <translation>L'écriture de {0} a échoué. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>Writing {0} failed: {1}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: f'Writing {path} failed: {reason}. Is the disk full?'</extracomment>
      <translation>L'écriture de {0} a échoué : {1}. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Écrit : {paths}</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Zoomer dessus</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Zoomer sur toutes les courbes</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[fichier temporaire]</translation>
    </message>
    <message>
      <source>a guess: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>une supposition : vérifiez-la avant de lancer</translation>
    </message>
    <message>
      <source>a list `{0}` of {1} numbers</source>
      <extracomment>core/raster/products/desis.py: f"a list `{key.replace('_', ' ')}` of {len(nodes)} numbers"</extracomment>
      <translation>une liste `{0}` de {1} nombres</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'a range has two ends, as in 400:1000 nm.'</extracomment>
      <translation>une plage a deux bouts, comme dans 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: 'a raster without files or bands'</extracomment>
      <translation>un raster sans fichiers ni bandes</translation>
    </message>
    <message>
      <source>a refusal needs at least one problem</source>
      <extracomment>core/base/errors.py: 'a refusal needs at least one problem'</extracomment>
      <translation>un refus demande au moins un motif</translation>
    </message>
    <message>
      <source>a response cannot be negative ({0}).</source>
      <extracomment>core/spectral/response/curves.py: f'a response cannot be negative ({lowest:g}).'</extracomment>
      <translation>une réponse ne peut être négative ({0}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: 'a response table needs a header line and at least two wavelengths.'</extracomment>
      <translation>une table de réponses demande une ligne d'en-tête et au moins deux longueurs d'onde.</translation>
    </message>
    <message>
      <source>a value is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a value is not a number'</extracomment>
      <translation>une valeur n'est pas un nombre</translation>
    </message>
    <message>
      <source>a weight is not a number</source>
      <extracomment>core/train/checkpoint.py: 'a weight is not a number'</extracomment>
      <translation>un poids n'est pas un nombre</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {0} {1}</source>
      <extracomment>profiles/read.py: f'a window of 1, 3 or 5 pixels and mean or median, not {self.window} {self.statistic}'</extracomment>
      <translation>une fenêtre de 1, 3 ou 5 pixels et mean ou median, non {0} {1}</translation>
    </message>
    <message>
      <source>a {0} of {1} nm is not between {2} and {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'a {what} of {values[i]:g} nm is not between {low:g} and {high:g}.'</extracomment>
      <translation>{0} de {1} nm n'est pas entre {2} et {3}.</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>encore environ {time}</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>environ {time} sur le processeur de cet ordinateur</translation>
    </message>
    <message>
      <source>about {time} on this computer's processor, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>environ {time} sur le processeur de cet ordinateur, moins sur une carte graphique</translation>
    </message>
    <message>
      <source>activation must be one of {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f"activation must be one of {', '.join(ACTIVATIONS)}, not {self.activation!r}"</extracomment>
      <translation>activation doit être l'un de {0}, non {1}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>contre la grossière</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>tous</translation>
    </message>
    <message>
      <source>always: for every preset and part</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>always : pour tout préréglage et toute partie</translation>
    </message>
    <message>
      <source>an ENVI header of more than {0} MiB</source>
      <extracomment>core/spectral/envi_header.py: f'an ENVI header of more than {MAX_HEADER_BYTES // 1024 ** 2} MiB'</extracomment>
      <translation>un en-tête ENVI de plus de {0} MiB</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>tel que stocké</translation>
    </message>
    <message>
      <source>as stored; the file names no scale</source>
      <extracomment>core/check/fusion.py: 'as stored; the file names no scale'</extracomment>
      <translation>telles que stockées ; le fichier ne nomme pas d'échelle</translation>
    </message>
    <message>
      <source>as the image's own wavelengths say</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>comme le disent les propres longueurs d'onde de l'image</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: 'at this position'</extracomment>
      <translation>à cette position</translation>
    </message>
    <message>
      <source>auto: as the file's extension says</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto : comme le dit l'extension du fichier</translation>
    </message>
    <message>
      <source>auto: as the file's extension says, .tif or .bsq. COG: a cloud-optimised GeoTIFF with overviews, compressed, to be put on a server and read in parts; while it is made it takes nearly three times its room.</source>
      <extracomment>adapters/layers/output_format.py</extracomment>
      <translation>auto : comme le dit l'extension du fichier, .tif ou .bsq. COG : un GeoTIFF optimisé pour le nuage avec des aperçus, compressé, à mettre sur un serveur et à lire par parties ; pendant sa fabrication il prend presque trois fois sa place.</translation>
    </message>
    <message>
      <source>auto: decide from the images</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto : décider d'après les images</translation>
    </message>
    <message>
      <source>auto: for the default preset and a whole image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto : pour le préréglage default et une image entière</translation>
    </message>
    <message>
      <source>auto: where both images show the same ground</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>auto : là où les deux images montrent le même terrain</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>bande</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: 'band by band'</extracomment>
      <translation>bande par bande</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>descriptions des bandes</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: 'band descriptions that may only count the bands'</extracomment>
      <translation>descriptions des bandes qui ne font peut-être que compter les bandes</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>numéro de bande</translation>
    </message>
    <message>
      <source>band {0} ({1} nm beside {2} nm)</source>
      <extracomment>core/check/bands.py: f'band {odd.index + 1} ({raster.bands.centre_nm[odd.index]:g} nm beside {others} nm)'</extracomment>
      <translation>bande {0} ({1} nm à côté de {2} nm)</translation>
    </message>
    <message>
      <source>band {0} ({1} nm) for {2} ({3} nm)</source>
      <extracomment>core/check/model_fit.py: f'band {number} ({centre:.0f} nm) for {name} ({wanted:.0f} nm)'</extracomment>
      <translation>bande {0} ({1} nm) pour {2} ({3} nm)</translation>
    </message>
    <message>
      <source>band {0} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f'band {blank[0] + 1} has no wavelength.'</extracomment>
      <translation>la bande {0} n'a pas de longueur d'onde.</translation>
    </message>
    <message>
      <source>bring the estimate onto the reference's grid first (gdalwarp)</source>
      <extracomment>evaluation/assess/matching.py: "bring the estimate onto the reference's grid first (gdalwarp)"</extracomment>
      <translation>amenez d'abord l'estimation sur la grille de la référence (gdalwarp)</translation>
    </message>
    <message>
      <source>by their distributions</source>
      <extracomment>core/harmonise/radiometry.py: 'by their distributions'</extracomment>
      <translation>par leurs distributions</translation>
    </message>
    <message>
      <source>cannot read {0} ({1}): inputs must lie where every worker sees them</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot read {path} ({e.strerror}): inputs must lie where every worker sees them'</extracomment>
      <translation>ne peut lire {0} ({1}) : les entrées doivent être là où chaque worker les voit</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({0}: {1}): its PYTHONPATH needs {2}</source>
      <extracomment>core/predict/cluster/check.py: f'cannot run SpectraLift ({type(answer).__name__}: {answer}): its PYTHONPATH needs {_PACKAGE}'</extracomment>
      <translation>ne peut exécuter SpectraLift ({0} : {1}) : son PYTHONPATH a besoin de {2}</translation>
    </message>
    <message>
      <source>cannot write into {0} ({1})</source>
      <extracomment>core/predict/cluster/tile.py: f'cannot write into {folder} ({e.strerror})'</extracomment>
      <translation>ne peut écrire dans {0} ({1})</translation>
    </message>
    <message>
      <source>choose auto, cpu or numpy</source>
      <extracomment>core/check/fusion.py: 'choose auto, cpu or numpy'</extracomment>
      <translation>choisissez auto, cpu ou numpy</translation>
    </message>
    <message>
      <source>choose the .tif itself</source>
      <extracomment>core/raster/products/superdove.py: 'choose the .tif itself'</extracomment>
      <translation>choisissez le .tif lui-même</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>pixel grossier</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>interprétation des couleurs</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "colour interpretation and the sensor's usual product order"</extracomment>
      <translation>l'interprétation des couleurs et l'ordre usuel du produit du capteur</translation>
    </message>
    <message>
      <source>column {0} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: f'column {nameless} has no name: name its band in the header line, or delete the column.'</extracomment>
      <translation>la colonne {0} n'a pas de nom : nommez sa bande dans la ligne d'en-tête, ou supprimez la colonne.</translation>
    </message>
    <message>
      <source>complex numbers are no radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: 'complex numbers are no radiances: give their magnitude'</extracomment>
      <translation>les nombres complexes ne sont pas des luminances : donnez leur module</translation>
    </message>
    <message>
      <source>consistent: and agree with the multispectral values</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>consistent : et en accord avec les valeurs multispectrales</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>continuum retiré</translation>
    </message>
    <message>
      <source>copy it beside the metadata file, or download the product again</source>
      <extracomment>core/raster/products/dlr.py: 'copy it beside the metadata file, or download the product again'</extracomment>
      <translation>copiez-le à côté du fichier de métadonnées, ou téléchargez de nouveau le produit</translation>
    </message>
    <message>
      <source>copy it from the delivery</source>
      <extracomment>core/raster/products/landsat.py: 'copy it from the delivery'</extracomment>
      <translation>copiez-le de la livraison</translation>
    </message>
    <message>
      <source>copy it from the delivery into the same folder</source>
      <extracomment>core/raster/products/desis.py: 'copy it from the delivery into the same folder'</extracomment>
      <translation>copiez-le de la livraison dans le même dossier</translation>
    </message>
    <message>
      <source>default: trained, the best weights kept</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>default : entraîné, les meilleurs poids gardés</translation>
    </message>
    <message>
      <source>default: trains on a sample of the spectra and holds some out to keep the best weights. paper: as published, 2500 epochs on all spectra; slow. preview: a closed-form fit, in seconds.</source>
      <extracomment>processing/algorithms/fuse_parameters.py</extracomment>
      <translation>default : entraîne sur un échantillon des spectres et en tient à l'écart pour garder les meilleurs poids. paper : comme publié, 2500 époques sur tous les spectres ; lent. preview : un ajustement en forme close, en secondes.</translation>
    </message>
    <message>
      <source>difference</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>différence</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'dimensions of the file'</extracomment>
      <translation>dimensions du fichier</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>distance le long de la ligne (unités de la carte)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>distance {distance} · bande {band}{where} : {value}</translation>
    </message>
    <message>
      <source>does not see the folder {0} of this machine: write to a file system that every worker shares</source>
      <extracomment>core/predict/cluster/tile.py: f'does not see the folder {folder} of this machine: write to a file system that every worker shares'</extracomment>
      <translation>ne voit pas le dossier {0} de cette machine : écrivez sur un système de fichiers que partagent tous les workers</translation>
    </message>
    <message>
      <source>download it again</source>
      <extracomment>core/raster/products/arrays.py: 'download it again'</extracomment>
      <translation>téléchargez-le de nouveau</translation>
    </message>
    <message>
      <source>download it again, as an ortho product if you can</source>
      <extracomment>core/raster/products/tanager.py: 'download it again, as an ortho product if you can'</extracomment>
      <translation>téléchargez-le de nouveau, comme produit ortho si possible</translation>
    </message>
    <message>
      <source>download the header again</source>
      <extracomment>core/raster/products/desis.py: 'download the header again'</extracomment>
      <translation>téléchargez de nouveau l'en-tête</translation>
    </message>
    <message>
      <source>download the metadata file again</source>
      <extracomment>core/raster/products/desis.py: 'download the metadata file again'</extracomment>
      <translation>téléchargez de nouveau le fichier de métadonnées</translation>
    </message>
    <message>
      <source>download the product again</source>
      <extracomment>core/raster/products/landsat.py: 'download the product again'</extracomment>
      <translation>téléchargez de nouveau le produit</translation>
    </message>
    <message>
      <source>east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>à l'est de</translation>
    </message>
    <message>
      <source>every {0} leaves no pixel of {1} × {2}</source>
      <extracomment>core/base/grid.py: f'every {every} leaves no pixel of {self.shape[0]} × {self.shape[1]}'</extracomment>
      <translation>every {0} ne laisse aucun pixel de {1} × {2}</translation>
    </message>
    <message>
      <source>expected 1 to {0} rows, one a band, found {1}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'expected 1 to {MAX_BANDS} rows, one a band, found {len(table)}.'</extracomment>
      <translation>on attendait 1 à {0} lignes, une par bande, on en trouve {1}.</translation>
    </message>
    <message>
      <source>expected a header line ({0}), found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected a header line ({expected}), found {first[:60]!r}.'</extracomment>
      <translation>on attendait une ligne d'en-tête ({0}), on trouve {1}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {0} columns.</source>
      <extracomment>core/spectral/response/curves.py: f'expected the wavelength and one column a band, found {len(table.header)} columns.'</extracomment>
      <translation>on attendait la longueur d'onde et une colonne par bande, on trouve {0} colonnes.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {0} and {1}</source>
      <extracomment>evaluation/assess/run.py: f'expected two cubes (H, W, C), got {np.shape(estimate)} and {np.shape(reference)}'</extracomment>
      <translation>on attendait deux cubes (H, W, C), reçu {0} et {1}</translation>
    </message>
    <message>
      <source>expected {0} values, found {1}.</source>
      <extracomment>core/spectral/tables.py: f'expected {count} values, found {len(cells)}.'</extracomment>
      <translation>on attendait {0} valeurs, on en trouve {1}.</translation>
    </message>
    <message>
      <source>factor: one factor for all bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>factor : un facteur pour toutes les bandes</translation>
    </message>
    <message>
      <source>feature {0} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: f'feature {number} has no properties.'</extracomment>
      <translation>l'entité {0} n'a pas de propriétés.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: 'fewer parts than files'</extracomment>
      <translation>moins de parties que de fichiers</translation>
    </message>
    <message>
      <source>fine, observed, over its band width</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>fine, observée, sur sa largeur de bande</translation>
    </message>
    <message>
      <source>float32, or auto for the type and the scale in which the cube is stored.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>float32, ou auto pour le type et l'échelle dans lesquels le cube est stocké.</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>d'après {how}</translation>
    </message>
    <message>
      <source>full width at half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width at half maximum'</extracomment>
      <translation>full width at half maximum</translation>
    </message>
    <message>
      <source>full width half maximum</source>
      <extracomment>core/spectral/response/srf_files.py: 'full width half maximum'</extracomment>
      <translation>full width half maximum</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>données</translation>
    </message>
    <message>
      <source>ground control points only say roughly where the pixels of one of the images lie</source>
      <extracomment>core/refine/refinement.py: 'ground control points only say roughly where the pixels of one of the images lie'</extracomment>
      <translation>des points de contrôle au sol ne disent qu'à peu près où sont les pixels de l'une des images</translation>
    </message>
    <message>
      <source>guess: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>supposé : {how}</translation>
    </message>
    <message>
      <source>guessed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>supposé d'après le nom de l'image</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: 'has no PyTorch: install the version that this machine has'</extracomment>
      <translation>n'a pas PyTorch : installez la version qu'a cette machine</translation>
    </message>
    <message>
      <source>has no {0} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: f'has no {device} device: choose the device cpu'</extracomment>
      <translation>n'a pas de périphérique {0} : choisissez le périphérique cpu</translation>
    </message>
    <message>
      <source>how band {0} is scaled</source>
      <extracomment>core/raster/products/landsat.py: f'how band {number} is scaled'</extracomment>
      <translation>quelle échelle a la bande {0}</translation>
    </message>
    <message>
      <source>how its bands are scaled</source>
      <extracomment>core/raster/products/landsat.py: 'how its bands are scaled'</extracomment>
      <translation>quelle échelle ont ses bandes</translation>
    </message>
    <message>
      <source>how its radiance becomes reflectance</source>
      <extracomment>core/raster/products/superdove.py: 'how its radiance becomes reflectance'</extracomment>
      <translation>comment sa luminance devient réflectance</translation>
    </message>
    <message>
      <source>how many multispectral pixels lie along a hyperspectral one cannot be told from the images</source>
      <extracomment>core/forecast/step.py: 'how many multispectral pixels lie along a hyperspectral one cannot be told from the images'</extracomment>
      <translation>les images ne disent pas combien de pixels multispectraux longent un pixel hyperspectral</translation>
    </message>
    <message>
      <source>how the stored numbers are to be read</source>
      <extracomment>core/raster/products/dlr.py: 'how the stored numbers are to be read'</extracomment>
      <translation>comment lire les nombres stockés</translation>
    </message>
    <message>
      <source>how wide its bands are</source>
      <extracomment>core/raster/products/emit.py: 'how wide its bands are'</extracomment>
      <translation>quelle largeur ont ses bandes</translation>
    </message>
    <message>
      <source>how wide its bands are, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: 'how wide its bands are, and which were dropped'</extracomment>
      <translation>quelle largeur ont ses bandes, et lesquelles ont été écartées</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: 'hyperspectral image (LR-HSI)'</extracomment>
      <translation>image hyperspectrale (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,batch,many,series,model,network</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>hyperspectral,multispectral,fusion,affinage,appliquer,lot,beaucoup,série,modèle,réseau,apply,batch</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hyperspectral,multispectral,fusion,affinage,appliquer,prédire,inférence,modèle,réseau,apply</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hyperspectral,multispectral,fusion,affinage,pansharpening,super-résolution,réponse spectrale,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2,sharpening</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hyperspectral,multispectral,fusion,affinage,entraîner,modèle,réseau,réponse spectrale,srf,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hyperspectral,multispectral,simuler,wald,protocole,psf,fonction d'étalement du point,bruit,snr,évaluation,benchmark,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hyperspectral,qualité,précision,comparer,évaluer,rmse,psnr,ssim,uiqi,ergas,sam,angle spectral,corrélation croisée,métriques,assess</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hyperspectral,spectre,spectres,profil,signature,extraire,échantillon,zonal,bibliothèque,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: 'in any of these pixels'</extracomment>
      <translation>dans aucun de ces pixels</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>dans le profil de l'utilisateur : {python}</translation>
    </message>
    <message>
      <source>install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none</source>
      <extracomment>core/check/fusion.py: 'install it into that Python with `python -m pip install torch`, or use the preset preview, which needs none'</extracomment>
      <translation>installez-le dans ce Python avec `python -m pip install torch`, ou prenez le préréglage preview, qui s'en passe</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it cannot be read: there is no such file.'</extracomment>
      <translation>il ne peut être lu : il n'y a pas de tel fichier.</translation>
    </message>
    <message>
      <source>it cannot be read: {0}.</source>
      <extracomment>core/spectral/tables.py: f'it cannot be read: {reason}.'</extracomment>
      <translation>il ne peut être lu : {0}.</translation>
    </message>
    <message>
      <source>it does not say how its results are stored</source>
      <extracomment>core/train/checkpoint.py: 'it does not say how its results are stored'</extracomment>
      <translation>il ne dit pas comment ses résultats sont stockés</translation>
    </message>
    <message>
      <source>it has more than {0} lines</source>
      <extracomment>core/check/batch.py: f'it has more than {MOST_SCENES} lines'</extracomment>
      <translation>il a plus de {0} lignes</translation>
    </message>
    <message>
      <source>it has more than {0} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has more than {MAX_ROWS} rows: not a table of wavelengths.'</extracomment>
      <translation>il a plus de {0} lignes : ce n'est pas une table de longueurs d'onde.</translation>
    </message>
    <message>
      <source>it has {0} and the image {1}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: f"it has {_count(len(table), 'row')} and the image {_count(len(bands), 'band')}: one row a band."</extracomment>
      <translation>il en a {0} et l'image {1} : une ligne par bande.</translation>
    </message>
    <message>
      <source>it has {0} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: f'it has {len(columns)} columns without names: add a header line with wavelength and fwhm.'</extracomment>
      <translation>il a {0} colonnes sans nom : ajoutez une ligne d'en-tête avec wavelength et fwhm.</translation>
    </message>
    <message>
      <source>it has {0} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: f'it has {first.count(delimiter) + 1} columns: not a table of wavelengths.'</extracomment>
      <translation>il a {0} colonnes : ce n'est pas une table de longueurs d'onde.</translation>
    </message>
    <message>
      <source>it has {0} features; a response has at most {1} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it has {len(features)} features; a response has at most {MAX_BANDS} bands.'</extracomment>
      <translation>il a {0} entités ; une réponse a au plus {1} bandes.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {0}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is a header, and the library itself, {os.path.basename(stem)}.sli, is not beside it.'</extracomment>
      <translation>c'est un en-tête, et la bibliothèque elle-même, {0}.sli, n'est pas à côté.</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({0}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: f'it is empty: expected a header line ({expected}) and rows of numbers.'</extracomment>
      <translation>il est vide : on attendait une ligne d'en-tête ({0}) et des lignes de nombres.</translation>
    </message>
    <message>
      <source>it is larger than {0}</source>
      <extracomment>core/check/batch.py: f'it is larger than {words.size(_LARGEST_LIST)}'</extracomment>
      <translation>il est plus grand que {0}</translation>
    </message>
    <message>
      <source>it is larger than {0} MiB: not what is expected here.</source>
      <extracomment>core/spectral/tables.py: f'it is larger than {limit // 1024 ** 2} MiB: not what is expected here.'</extracomment>
      <translation>il est plus grand que {0} MiB : ce n'est pas ce qu'on attend ici.</translation>
    </message>
    <message>
      <source>it is not JSON: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'it is not JSON: {e.msg}.'</extracomment>
      <translation>ce n'est pas du JSON : {0}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: a GeoJSON FeatureCollection with one feature a band.'</extracomment>
      <translation>ce n'est pas une bibliothèque de réponses : une FeatureCollection GeoJSON avec une entité par bande.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: 'it is not a response library: its JSON is nested too deeply.'</extracomment>
      <translation>ce n'est pas une bibliothèque de réponses : son JSON est trop profondément imbriqué.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {0}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: f'it is not a text file (byte {e.start}): save the table as CSV (UTF-8).'</extracomment>
      <translation>ce n'est pas un fichier texte (octet {0}) : enregistrez la table en CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it is packed</source>
      <extracomment>core/predict/cluster/packet.py: 'it is packed'</extracomment>
      <translation>il est compressé</translation>
    </message>
    <message>
      <source>it is packed or encrypted in a way of its own</source>
      <extracomment>core/base/archive.py: 'it is packed or encrypted in a way of its own'</extracomment>
      <translation>il est compressé ou chiffré à sa manière</translation>
    </message>
    <message>
      <source>it lists {0} and the image has {1}.</source>
      <extracomment>core/spectral/user_bands.py: f"it lists {_count(listed, 'wavelength')} and the image has {_count(len(bands), 'band')}."</extracomment>
      <translation>il en énumère {0} et l'image en a {1}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {0}.</source>
      <extracomment>core/spectral/spectral_axis.py: f'it names no wavelength for band {number}.'</extracomment>
      <translation>aucune longueur d'onde n'y est nommée pour la bande {0}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: 'it names no wavelength of a good band.'</extracomment>
      <translation>aucune longueur d'onde d'une bonne bande n'y est nommée.</translation>
    </message>
    <message>
      <source>its header cannot be read: {0}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header cannot be read: {e}.'</extracomment>
      <translation>son en-tête ne peut être lu : {0}.</translation>
    </message>
    <message>
      <source>its header has {0} spectra names for {1} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header has {len(names)} spectra names for {count} spectra.'</extracomment>
      <translation>son en-tête a {0} noms pour {1} spectres.</translation>
    </message>
    <message>
      <source>its header lists {0} wavelengths for {1} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header lists {len(raw)} wavelengths for {samples} values a spectrum.'</extracomment>
      <translation>son en-tête énumère {0} longueurs d'onde pour {1} valeurs par spectre.</translation>
    </message>
    <message>
      <source>its header promises {0} spectra of {1} values, up to byte {2}, and the file ends at byte {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {len(data)}.'</extracomment>
      <translation>son en-tête promet {0} spectres de {1} valeurs, jusqu'à l'octet {2}, et le fichier finit à l'octet {3}.</translation>
    </message>
    <message>
      <source>its header says that it is {0}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: f"its header says that it is {kind[:60] or 'of no known type'!r}, not an ENVI Spectral Library."</extracomment>
      <translation>son en-tête dit que c'est {0}, non une bibliothèque spectrale ENVI.</translation>
    </message>
    <message>
      <source>its header, {0}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: f'its header, {os.path.basename(stem)}.hdr, is not beside it.'</extracomment>
      <translation>son en-tête, {0}.hdr, n'est pas à côté.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: 'its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.'</extracomment>
      <translation>sa dernière colonne n'a pas de nom et ne contient pas de largeurs de ces bandes : ajoutez une ligne d'en-tête avec wavelength et fwhm.</translation>
    </message>
    <message>
      <source>its name is no text</source>
      <extracomment>core/check/outputs.py: 'its name is no text'</extracomment>
      <translation>son nom n'est pas du texte</translation>
    </message>
    <message>
      <source>its numbers, {0} to {1}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>ses nombres, de {0} à {1}, comptent les bandes. Si ce sont des longueurs d'onde, nommez l'unité (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>its scaling is empty</source>
      <extracomment>core/train/checkpoint.py: 'its scaling is empty'</extracomment>
      <translation>sa mise à l'échelle est vide</translation>
    </message>
    <message>
      <source>its training spectra are none</source>
      <extracomment>core/train/checkpoint.py: 'its training spectra are none'</extracomment>
      <translation>ses spectres d'entraînement n'en sont pas</translation>
    </message>
    <message>
      <source>layers must be a whole number from 0 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'layers must be a whole number from 0 to {MOST_LAYERS}, not {self.layers!r}'</extracomment>
      <translation>layers doit être un nombre entier de 0 à {0}, non {1}</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: 'lengths that do not add up'</extracomment>
      <translation>des longueurs qui ne concordent pas</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>ligne</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>perte {loss:.5f}</translation>
    </message>
    <message>
      <source>make the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>créer la scène d'exemple</translation>
    </message>
    <message>
      <source>match: gain and offset for each band</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>match : gain et décalage par bande</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>mean of {0} pixels in the coarse one, {1}</source>
      <extracomment>profiles/site.py: f'mean of {profile.pixels} pixels in the coarse one, {found.rule}'</extracomment>
      <translation>moyenne de {0} pixels dans le grossier, {1}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>réponse mesurée</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>médiane</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: 'metadata of the file'</extracomment>
      <translation>métadonnées du fichier</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: 'multispectral image (HR-MSI)'</extracomment>
      <translation>image multispectrale (HR-MSI)</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>aucune bande du fichier ne convient</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>pas de données</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: 'no valid pixel'</extracomment>
      <translation>aucun pixel valide</translation>
    </message>
    <message>
      <source>no way is known between the coordinate systems of the two images</source>
      <extracomment>core/refine/refinement.py: 'no way is known between the coordinate systems of the two images'</extracomment>
      <translation>aucun passage n'est connu entre les systèmes de coordonnées des deux images</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>réponse nominale</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none of its columns ({0}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: f"none of its columns ({', '.join(table.header)[:80]}) is named wavelength."</extracomment>
      <translation>aucune de ses colonnes ({0}) ne s'appelle wavelength.</translation>
    </message>
    <message>
      <source>none: both have the same units</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none : les deux ont les mêmes unités</translation>
    </message>
    <message>
      <source>none: every pixel by itself, as published</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none : chaque pixel pour lui-même, comme publié</translation>
    </message>
    <message>
      <source>none: not forecast</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>none : pas de prévision</translation>
    </message>
    <message>
      <source>north of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>au nord de</translation>
    </message>
    <message>
      <source>north-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>au nord-est de</translation>
    </message>
    <message>
      <source>north-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>au nord-ouest de</translation>
    </message>
    <message>
      <source>not a whole record</source>
      <extracomment>core/predict/journal.py: 'not a whole record'</extracomment>
      <translation>pas un enregistrement entier</translation>
    </message>
    <message>
      <source>not a {0}: nested too deeply</source>
      <extracomment>core/request/request.py: f'not a {cls.__name__}: nested too deeply'</extracomment>
      <translation>pas un {0} : trop profondément imbriqué</translation>
    </message>
    <message>
      <source>not an answer: {0}</source>
      <extracomment>core/predict/cluster/answer.py: f'not an answer: {e}'</extracomment>
      <translation>pas une réponse : {0}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>pas trouvé</translation>
    </message>
    <message>
      <source>not known</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>pas connu</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>pas enregistré</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>pas utilisé</translation>
    </message>
    <message>
      <source>of no known type</source>
      <extracomment>core/spectral/response/srf_files.py: 'of no known type'</extracomment>
      <translation>de type inconnu</translation>
    </message>
    <message>
      <source>out of memory</source>
      <extracomment>core/train/torch/device.py: 'out of memory'</extracomment>
      <translation>plus de mémoire</translation>
    </message>
    <message>
      <source>over their common ground</source>
      <extracomment>core/harmonise/radiometry.py: 'over their common ground'</extracomment>
      <translation>sur leur terrain commun</translation>
    </message>
    <message>
      <source>paper: as published, slow</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>paper : comme publié, lent</translation>
    </message>
    <message>
      <source>physical: as sensors do it. published: as the authors of SpectraLift simulate, with darkness beyond the border, their Airy pattern, and the image's bands spread evenly over the sensor's range.</source>
      <extracomment>processing/algorithms/simulate_parameters.py</extracomment>
      <translation>physical : comme le font les capteurs. published : comme simulent les auteurs de SpectraLift, avec du noir au-delà du bord, leur figure d'Airy, et les bandes de l'image réparties régulièrement sur le domaine du capteur.</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>épingle {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options: enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip ne peut utiliser le proxy SOCKS des options réseau de QGIS : entrez un proxy HTTP, ou prenez un dossier de wheels.</translation>
    </message>
    <message>
      <source>pip gave up ({said}): see the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip a renoncé ({said}) : voyez le journal.</translation>
    </message>
    <message>
      <source>pip takes nothing from an address without encryption: write it with https://, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip ne prend rien d'une adresse sans chiffrement : écrivez-la avec https://, ou prenez un dossier de wheels.</translation>
    </message>
    <message>
      <source>pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>les pixels deviennent {ratio:.3g} fois plus fins</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>polygone</translation>
    </message>
    <message>
      <source>preset {preset} · seed {seed} · device {device}</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>préréglage {preset} · graine {seed} · périphérique {device}</translation>
    </message>
    <message>
      <source>preview: a quick fit in seconds, needs no PyTorch</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>preview : un ajustement rapide en secondes, sans PyTorch</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/where.py: 'python -m pip install "dask[distributed]" cryptography'</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: "reference interpolated at the further raster's band centres"</extracomment>
      <translation>référence interpolée aux centres des bandes de l'autre raster</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>réflectance</translation>
    </message>
    <message>
      <source>reflectance × {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'reflectance × {raster.reflectance_scale:g}, as the file says'</extracomment>
      <translation>réflectance × {0}, comme le dit le fichier</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {0}</source>
      <extracomment>core/raster/products/superdove.py: f"reflectanceCoefficient of band {', '.join(lost)}"</extracomment>
      <translation>reflectanceCoefficient de la bande {0}</translation>
    </message>
    <message>
      <source>scaled by {0}, as the file says</source>
      <extracomment>core/check/fusion.py: f'scaled by {raster.scale[0]:g}, as the file says'</extracomment>
      <translation>mis à l'échelle par {0}, comme le dit le fichier</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>réglé à la main</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>affinée, au point</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>affinée, moyenne sur le pixel grossier ± σ</translation>
    </message>
    <message>
      <source>sharp, through the sensor's response</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>affinée, à travers la réponse du capteur</translation>
    </message>
    <message>
      <source>skips must be true or false, not {0}</source>
      <extracomment>core/train/architecture.py: f'skips must be true or false, not {self.skips!r}'</extracomment>
      <translation>skips doit être true ou false, non {0}</translation>
    </message>
    <message>
      <source>south of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>au sud de</translation>
    </message>
    <message>
      <source>south-east of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>au sud-est de</translation>
    </message>
    <message>
      <source>south-west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>au sud-ouest de</translation>
    </message>
    <message>
      <source>specific/{0}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: f'specific/{detector}ProductQuality/expectedChannelsList'</extracomment>
      <translation>specific/{0}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>angle spectral</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: "spectrum interpolated at the reference's band centres"</extracomment>
      <translation>spectre interpolé aux centres des bandes de la référence</translation>
    </message>
    <message>
      <source>spectrum {0} ({1}), value {2} at {3} nm: a response must be a number that is not negative, found {4}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'spectrum {i + 1} ({band[:40]}), value {bad[0] + 1} at {wavelength[bad[0]]:g} nm: a response must be a number that is not negative, found {spectrum[bad[0]]:g}.'</extracomment>
      <translation>spectre {0} ({1}), valeur {2} à {3} nm : une réponse doit être un nombre non négatif, on trouve {4}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>valeur stockée</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/checks.py: 'stretched over the sensor, as published'</extracomment>
      <translation>étirées sur le capteur, comme publié</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: 'the attribute geotransform'</extracomment>
      <translation>l'attribut geotransform</translation>
    </message>
    <message>
      <source>the attribute {0} of {1} with {2} numbers</source>
      <extracomment>core/raster/products/tanager.py: f'the attribute {name} of {cube.GetFullName()} with {count} numbers'</extracomment>
      <translation>l'attribut {0} de {1} avec {2} nombres</translation>
    </message>
    <message>
      <source>the attribute {0} with {1} numbers</source>
      <extracomment>core/raster/products/prisma.py: f'the attribute {name} with {count} numbers'</extracomment>
      <translation>l'attribut {0} avec {1} nombres</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {0} of the hyperspectral one's variation</source>
      <extracomment>core/refine/refinement.py: "the blurred multispectral image explains only {r2:.0%} of the hyperspectral one's variation"</extracomment>
      <translation>l'image multispectrale floutée n'explique que {0} de la variation de l'hyperspectrale</translation>
    </message>
    <message>
      <source>the check did not succeed ({0})</source>
      <extracomment>core/forecast/step.py: f'the check did not succeed ({found.reason})'</extracomment>
      <translation>le contrôle n'a pas abouti ({0})</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: 'the coarse pixel size over the fine one, e.g. 4'</extracomment>
      <translation>la taille du pixel grossier sur celle du fin, p. ex. 4</translation>
    </message>
    <message>
      <source>the column {0} must number the bands from 1 to {1}, each once.</source>
      <extracomment>core/spectral/user_bands.py: f'the column {table.header[column][:60]!r} must number the bands from 1 to {len(table)}, each once.'</extracomment>
      <translation>la colonne {0} doit numéroter les bandes de 1 à {1}, chacune une fois.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: 'the columns of srf must sum to 1'</extracomment>
      <translation>les colonnes de srf doivent avoir pour somme 1</translation>
    </message>
    <message>
      <source>the comma in {0} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: f'the comma in {first[:60]!r} may split two columns or be a decimal comma: add a header line.'</extracomment>
      <translation>la virgule dans {0} peut séparer deux colonnes ou être une virgule décimale : ajoutez une ligne d'en-tête.</translation>
    </message>
    <message>
      <source>the coordinate system of the one image turns or bends the pixel grid of the other</source>
      <extracomment>core/refine/refinement.py: 'the coordinate system of the one image turns or bends the pixel grid of the other'</extracomment>
      <translation>le système de coordonnées de l'une des images tourne ou courbe la grille de pixels de l'autre</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: 'the entry specific/bandCharacterisation/bandID'</extracomment>
      <translation>l'entrée specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: 'the entry wavelengthCenterOfBand'</extracomment>
      <translation>l'entrée wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: 'the first line of an ENVI header is ENVI'</extracomment>
      <translation>la première ligne d'un en-tête ENVI est ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: 'the geotransform cannot be inverted'</extracomment>
      <translation>la géotransformation ne peut être inversée</translation>
    </message>
    <message>
      <source>the header {0} beside it, and {1} in its metadata</source>
      <extracomment>core/raster/products/desis.py: f'the header {name} beside it, and {tag} in its metadata'</extracomment>
      <translation>l'en-tête {0} à côté, et {1} dans ses métadonnées</translation>
    </message>
    <message>
      <source>the hyperspectral bands cover every band of the sensor that is used</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>les bandes hyperspectrales couvrent chaque bande utilisée du capteur</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: 'the hyperspectral cube'</extracomment>
      <translation>du cube hyperspectral</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: 'the hyperspectral image'</extracomment>
      <translation>de l'image hyperspectrale</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image has no georeference, unlike the multispectral one'</extracomment>
      <translation>l'image hyperspectrale n'a pas de géoréférence, contrairement à la multispectrale</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {0} MiB: give more memory</source>
      <extracomment>core/refine/refinement.py: 'the hyperspectral image is too large for it within {memory_mib} MiB: give more memory'</extracomment>
      <translation>l'image hyperspectrale est trop grande pour cela avec {0} MiB : donnez plus de mémoire</translation>
    </message>
    <message>
      <source>the image the model was trained with</source>
      <extracomment>core/check/model_fit.py: 'the image the model was trained with'</extracomment>
      <translation>l'image avec laquelle le modèle a été entraîné</translation>
    </message>
    <message>
      <source>the image's own</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>celles de l'image elle-même</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the image's own metadata"</extracomment>
      <translation>les propres métadonnées de l'image</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {0}.</source>
      <extracomment>core/spectral/tables.py: f'the line cannot be split into cells: {e}.'</extracomment>
      <translation>la ligne ne peut être découpée en cellules : {0}.</translation>
    </message>
    <message>
      <source>the multispectral image</source>
      <extracomment>core/check/apply.py: 'the multispectral image'</extracomment>
      <translation>de l'image multispectrale</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: 'the multispectral image has no georeference, unlike the hyperspectral one'</extracomment>
      <translation>l'image multispectrale n'a pas de géoréférence, contrairement à l'hyperspectrale</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: 'the multispectral image is the coarser one of the two'</extracomment>
      <translation>l'image multispectrale est la plus grossière des deux</translation>
    </message>
    <message>
      <source>the multispectral image shows too few valid pixels where its detail was to be measured</source>
      <extracomment>core/forecast/step.py: 'the multispectral image shows too few valid pixels where its detail was to be measured'</extracomment>
      <translation>l'image multispectrale a trop peu de pixels valides là où son détail devait être mesuré</translation>
    </message>
    <message>
      <source>the numbers of bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of bands disagree'</extracomment>
      <translation>les nombres de bandes ne concordent pas</translation>
    </message>
    <message>
      <source>the numbers of its multispectral bands disagree</source>
      <extracomment>core/train/checkpoint.py: 'the numbers of its multispectral bands disagree'</extracomment>
      <translation>les nombres de ses bandes multispectrales ne concordent pas</translation>
    </message>
    <message>
      <source>the one image</source>
      <extracomment>core/raster/products/superdove.py: 'the one image'</extracomment>
      <translation>la seule image</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the order of the response's bands"</extracomment>
      <translation>l'ordre des bandes de la réponse</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are turned to each other</source>
      <extracomment>core/refine/refinement.py: 'the pixel grids of the two images are turned to each other'</extracomment>
      <translation>les grilles de pixels des deux images sont tournées l'une par rapport à l'autre</translation>
    </message>
    <message>
      <source>the record is of other rasters</source>
      <extracomment>core/predict/outputs.py: 'the record is of other rasters'</extracomment>
      <translation>l'enregistrement est d'autres rasters</translation>
    </message>
    <message>
      <source>the result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>le résultat : {bands} bandes, {columns} × {rows} pixels, {size} en {type}</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: "the sensor's usual product"</extracomment>
      <translation>le produit usuel du capteur</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: "the sensor's usual product order"</extracomment>
      <translation>l'ordre usuel du produit du capteur</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: "the span of the reference's values, e.g. 10000"</extracomment>
      <translation>l'étendue des valeurs de la référence, p. ex. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: 'the spectral response'</extracomment>
      <translation>la réponse spectrale</translation>
    </message>
    <message>
      <source>the two images have no ground in common</source>
      <extracomment>core/refine/refinement.py: 'the two images have no ground in common'</extracomment>
      <translation>les deux images n'ont aucun terrain en commun</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: 'the values of both images'</extracomment>
      <translation>les valeurs des deux images</translation>
    </message>
    <message>
      <source>the wavelength of band {0}, {1} nm, is not between {2} and {3} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: f'the wavelength of band {number}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).'</extracomment>
      <translation>la longueur d'onde de la bande {0}, {1} nm, n'est pas entre {2} et {3} nm : nommez l'unité (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {0} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not ascend.'</extracomment>
      <translation>la longueur d'onde {0} ne croît pas.</translation>
    </message>
    <message>
      <source>the wavelength {0} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: f'the wavelength {value:g} does not descend.'</extracomment>
      <translation>la longueur d'onde {0} ne décroît pas.</translation>
    </message>
    <message>
      <source>the weights do not have the shapes of their network</source>
      <extracomment>core/train/checkpoint.py: 'the weights do not have the shapes of their network'</extracomment>
      <translation>les poids n'ont pas les formes de leur réseau</translation>
    </message>
    <message>
      <source>there is a column {0} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: f'there is a column {table.header[fwhm][:60]!r} but none named centre or wavelength.'</extracomment>
      <translation>il y a une colonne {0} mais aucune nommée centre ou wavelength.</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <extracomment>core/spectral/tables.py: 'there is no such file'</extracomment>
      <translation>il n'y a pas de tel fichier</translation>
    </message>
    <message>
      <source>those that the image marks as bad</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>celles que l'image marque mauvaises</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>par le proxy {proxy} de QGIS</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: 'too few hyperspectral pixels are valid'</extracomment>
      <translation>trop peu de pixels hyperspectraux sont valides</translation>
    </message>
    <message>
      <source>too little of them overlaps</source>
      <extracomment>core/refine/refinement.py: 'too little of them overlaps'</extracomment>
      <translation>trop peu d'entre elles se recouvre</translation>
    </message>
    <message>
      <source>too little varies in the images</source>
      <extracomment>core/forecast/step.py: 'too little varies in the images'</extracomment>
      <translation>trop peu varie dans les images</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: 'two of its wavelengths are the same.'</extracomment>
      <translation>deux de ses longueurs d'onde sont identiques.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longueur unité</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longueur d'onde (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longueur d'onde (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longueur d'onde [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: coarse image's bands · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longueur d'onde [nm] · traits : bandes de l'image grossière · gris : mauvaises</translation>
    </message>
    <message>
      <source>wavelength {0} of its header ({1}) is not between {2} and {3} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: f'wavelength {bad[0] + 1} of its header ({raw[bad[0]]:g}) is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>la longueur d'onde {0} de son en-tête ({1}) n'est pas entre {2} et {3} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>longueurs d'onde</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>nombre d'onde (1/cm)</translation>
    </message>
    <message>
      <source>west of</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>à l'ouest de</translation>
    </message>
    <message>
      <source>what a reflectance of 1 is stored as</source>
      <extracomment>core/raster/products/sentinel2.py: 'what a reflectance of 1 is stored as'</extracomment>
      <translation>comment une réflectance de 1 est stockée</translation>
    </message>
    <message>
      <source>what band {0} measured</source>
      <extracomment>core/raster/products/landsat.py: f'what band {number} measured'</extracomment>
      <translation>ce que la bande {0} a mesuré</translation>
    </message>
    <message>
      <source>what the prediction leaves of the hyperspectral image is noise</source>
      <extracomment>core/refine/refinement.py: 'what the prediction leaves of the hyperspectral image is noise'</extracomment>
      <translation>ce que la prédiction laisse de l'image hyperspectrale est du bruit</translation>
    </message>
    <message>
      <source>what was measured</source>
      <extracomment>core/raster/products/dlr.py: 'what was measured'</extracomment>
      <translation>ce qui a été mesuré</translation>
    </message>
    <message>
      <source>where on the map it lies</source>
      <extracomment>core/raster/products/prisma.py: 'where on the map it lies'</extracomment>
      <translation>où elle se trouve sur la carte</translation>
    </message>
    <message>
      <source>where on the map its pixels lie</source>
      <extracomment>core/raster/products/tanager.py: 'where on the map its pixels lie'</extracomment>
      <translation>où ses pixels se trouvent sur la carte</translation>
    </message>
    <message>
      <source>where on the map the cells of the GLT lie</source>
      <extracomment>core/raster/products/emit.py: 'where on the map the cells of the GLT lie'</extracomment>
      <translation>où les cellules de la GLT se trouvent sur la carte</translation>
    </message>
    <message>
      <source>where the reflectance scale begins</source>
      <extracomment>core/raster/products/sentinel2.py: 'where the reflectance scale begins'</extracomment>
      <translation>où commence l'échelle de réflectance</translation>
    </message>
    <message>
      <source>which files are its bands</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands'</extracomment>
      <translation>quels fichiers sont ses bandes</translation>
    </message>
    <message>
      <source>which files are its bands and how they are scaled</source>
      <extracomment>core/raster/products/sentinel2.py: 'which files are its bands and how they are scaled'</extracomment>
      <translation>quels fichiers sont ses bandes et quelle est leur échelle</translation>
    </message>
    <message>
      <source>which map projection its coordinates are in</source>
      <extracomment>core/raster/products/prisma.py: 'which map projection its coordinates are in'</extracomment>
      <translation>dans quelle projection sont ses coordonnées</translation>
    </message>
    <message>
      <source>which pixel of the swath lies where on the map</source>
      <extracomment>core/raster/products/emit.py: 'which pixel of the swath lies where on the map'</extracomment>
      <translation>quel pixel de la fauchée est où sur la carte</translation>
    </message>
    <message>
      <source>which pixels are fill</source>
      <extracomment>core/raster/products/landsat.py: 'which pixels are fill'</extracomment>
      <translation>quels pixels sont du remplissage</translation>
    </message>
    <message>
      <source>which pixels have no data</source>
      <extracomment>core/raster/products/tanager.py: 'which pixels have no data'</extracomment>
      <translation>quels pixels n'ont pas de données</translation>
    </message>
    <message>
      <source>which reflectance the stored numbers mean</source>
      <extracomment>core/raster/products/prisma.py: 'which reflectance the stored numbers mean'</extracomment>
      <translation>quelle réflectance les nombres stockés signifient</translation>
    </message>
    <message>
      <source>which scale its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which scale its bands have'</extracomment>
      <translation>quelle échelle ont ses bandes</translation>
    </message>
    <message>
      <source>which sensor's bands they are</source>
      <extracomment>core/raster/products/landsat.py: "which sensor's bands they are"</extracomment>
      <translation>de quel capteur sont les bandes</translation>
    </message>
    <message>
      <source>which wavelengths and which scale its bands have</source>
      <extracomment>core/raster/products/dlr.py: 'which wavelengths and which scale its bands have'</extracomment>
      <translation>quelles longueurs d'onde et quelle échelle ont ses bandes</translation>
    </message>
    <message>
      <source>which wavelengths its bands have</source>
      <extracomment>core/raster/products/desis.py: 'which wavelengths its bands have'</extracomment>
      <translation>quelles longueurs d'onde ont ses bandes</translation>
    </message>
    <message>
      <source>width must be a whole number from 1 to {0}, not {1}</source>
      <extracomment>core/train/architecture.py: f'width must be a whole number from 1 to {MOST_WIDTH}, not {self.width!r}'</extracomment>
      <translation>width doit être un nombre entier de 1 à {0}, non {1}</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: 'write a list such as 400,410,420 nm or a range such as 400:1000 nm.'</extracomment>
      <translation>écrivez une liste comme 400,410,420 nm ou une plage comme 400:1000 nm.</translation>
    </message>
    <message>
      <source>yes or no</source>
      <extracomment>core/train/options.py: 'yes or no'</extracomment>
      <translation>oui ou non</translation>
    </message>
    <message>
      <source>{0} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.</source>
      <extracomment>core/check/model_fit.py: f'{outside * 100:.0f} % of the multispectral pixels lie outside the values the model was trained on: it has not seen such ground, or the units differ.'</extracomment>
      <translation>{0} % des pixels multispectraux sont hors des valeurs sur lesquelles le modèle a été entraîné : il n'a pas vu de tel terrain, ou les unités diffèrent.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the cube has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>evaluation/simulate/checks.py: f'{(1 - coverage[name]) * 100:.0f} % of the response of band {name} lie where the cube has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>{0} % de la réponse de la bande {1} sont là où le cube n'a pas de bonnes bandes ({2}–{3} nm) : elle est simulée à partir du reste.</translation>
    </message>
    <message>
      <source>{0} % of the response of band {1} lie where the hyperspectral image has no good bands ({2}–{3} nm): it is simulated from the rest.</source>
      <extracomment>core/check/bands.py: f'{(1 - share) * 100:.0f} % of the response of band {name} lie where the hyperspectral image has no good bands ({low:.0f}–{high:.0f} nm): it is simulated from the rest.'</extracomment>
      <translation>{0} % de la réponse de la bande {1} sont là où l'image hyperspectrale n'a pas de bonnes bandes ({2}–{3} nm) : elle est simulée à partir du reste.</translation>
    </message>
    <message>
      <source>{0} (its columns taken for {1})</source>
      <extracomment>core/spectral/user_bands.py: f'{name} (its columns taken for {words.listing(table.header)})'</extracomment>
      <translation>{0} (ses colonnes prises pour {1})</translation>
    </message>
    <message>
      <source>{0} Give the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: f'{message} Give the bands yourself if they are right, or train a model for this sensor.'</extracomment>
      <translation>{0} Donnez vous-même les bandes si elles sont justes, ou entraînez un modèle pour ce capteur.</translation>
    </message>
    <message>
      <source>{0} MiB of memory are too few: give at least {1}.</source>
      <extracomment>core/check/fusion.py: f'{memory_mib} MiB of memory are too few: give at least {LEAST_MEMORY_MIB}.'</extracomment>
      <translation>{0} MiB de mémoire sont trop peu : donnez-en au moins {1}.</translation>
    </message>
    <message>
      <source>{0} The result suffers as far as they differ.</source>
      <extracomment>core/check/model_fit.py: f'{message} The result suffers as far as they differ.'</extracomment>
      <translation>{0} Le résultat en souffre dans la mesure où elles diffèrent.</translation>
    </message>
    <message>
      <source>{0} and {1} are the same file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{name} and {other} are the same file {shared}: choose another name.'</extracomment>
      <translation>{0} et {1} sont le même fichier {2} : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{0} and {1} would both become {2}: rename one of them, or apply the model to them in two runs with different folders.</source>
      <extracomment>core/check/batch.py: f'{request.msi} and {other} would both become {path}: rename one of them, or apply the model to them in two runs with different folders.'</extracomment>
      <translation>{0} et {1} deviendraient tous deux {2} : renommez-en un, ou appliquez-leur le modèle en deux exécutions avec des dossiers différents.</translation>
    </message>
    <message>
      <source>{0} and {1} would share the file {2}: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{outputs[name]} and {outputs[other]} would share the file {os.path.basename(shared)}: choose another name.'</extracomment>
      <translation>{0} et {1} partageraient le fichier {2} : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0} : la bande {1} ne peut être simulée : hors des bonnes bandes de l'image hyperspectrale ({2}–{3} nm). Laissez-la de côté : prenez les bandes {4}.</translation>
    </message>
    <message>
      <source>{0} band {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0} : la bande {1} ne peut être simulée : hors des bonnes bandes de l'image hyperspectrale ({2}–{3} nm). Laissez-la de côté : prenez les bandes {4}.</translation>
    </message>
    <message>
      <source>{0} bands have one value throughout: they are left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: f'{constant} bands have one value throughout: they are left out of the cross-correlation.'</extracomment>
      <translation>{0} bandes ont partout une seule valeur : elles sont laissées hors de la corrélation croisée.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave it out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0} : les bandes {1} ne peuvent être simulées : hors des bonnes bandes de l'image hyperspectrale ({2}–{3} nm). Laissez-les de côté : prenez les bandes {4}.</translation>
    </message>
    <message>
      <source>{0} bands {1} cannot be simulated: outside the hyperspectral image's good bands ({2}–{3} nm). Leave them out: use the bands {4}.</source>
      <extracomment>core/check/bands.py: f"{response.sensor} {('band' if len(lost) == 1 else 'bands')} {words.listing(lost)} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave {('it' if len(lost) == 1 else 'them')} out: use the bands {','.join(kept)}."</extracomment>
      <translation>{0} : les bandes {1} ne peuvent être simulées : hors des bonnes bandes de l'image hyperspectrale ({2}–{3} nm). Laissez-les de côté : prenez les bandes {4}.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto its ortho grid: {1}. Get the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: f'{path} cannot be brought onto its ortho grid: {e}. Get the ortho product.'</extracomment>
      <translation>{0} ne peut être amené sur sa grille ortho : {1}. Prenez le produit ortho.</translation>
    </message>
    <message>
      <source>{0} cannot be brought onto the other image's grid: {1}</source>
      <extracomment>core/raster/read/warp.py: f"{source.path} cannot be brought onto the other image's grid: {e}"</extracomment>
      <translation>{0} ne peut être amené sur la grille de l'autre image : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be created: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be created: {e}'</extracomment>
      <translation>{0} ne peut être créé : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be made: {1}.</source>
      <extracomment>core/predict/cluster/joining.py: f'{folder} cannot be made: {e.strerror}.'</extracomment>
      <translation>{0} ne peut être produit : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be opened again: {1}</source>
      <extracomment>core/raster/write/writer.py: f'{path} cannot be opened again: {e}'</extracomment>
      <translation>{0} ne peut être rouvert : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened as a raster: {1}</source>
      <extracomment>core/raster/open_file.py: f'{path} cannot be opened as a raster: {reason}'</extracomment>
      <translation>{0} ne peut être ouvert comme raster : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be opened: {1}</source>
      <extracomment>core/raster/write/mosaic.py: f'{path} cannot be opened: {e}'</extracomment>
      <translation>{0} ne peut être ouvert : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read at a coarser grid: {1}</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} cannot be read at a coarser grid: {e}'</extracomment>
      <translation>{0} ne peut pas être lu sur une grille plus grossière : {1}</translation>
    </message>
    <message>
      <source>{0} cannot be read: its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} cannot be read: its header has no entry data type. Add it to the header.'</extracomment>
      <translation>{0} ne peut être lu : son en-tête n'a pas d'entrée data type. Ajoutez-la à l'en-tête.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} cannot be read: {e.strerror}.'</extracomment>
      <translation>{0} ne peut être lu : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be removed: {1}.</source>
      <extracomment>core/predict/cluster/tasks.py: f'{e.filename} cannot be removed: {e.strerror}.'</extracomment>
      <translation>{0} ne peut être supprimé : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}.</source>
      <extracomment>core/base/publish.py: f'{e.filename or self._outputs[0]} cannot be written: {e.strerror}.'</extracomment>
      <translation>{0} ne peut être écrit : {1}.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: f'{path} cannot be written: {reason}. Choose another folder or name.'</extracomment>
      <translation>{0} ne peut être écrit : {1}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
      <source>{0} cannot be written: {1}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: f'{self._path} cannot be written: {e.strerror}. Is the disk full?'</extracomment>
      <translation>{0} ne peut être écrit : {1}. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>{0} changed while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} a changé pendant qu'il était lu : relancez quand il sera complet.</translation>
    </message>
    <message>
      <source>{0} constant or without data throughout and left out.</source>
      <extracomment>core/check/bands.py: f"{bands_are(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image')} constant or without data throughout and left out."</extracomment>
      <translation>{0} partout constantes ou sans données et laissées de côté.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[constant], bands, band_checks.HSI)} constant throughout and left out of the result.'</extracomment>
      <translation>{0} partout constantes et laissées hors du résultat.</translation>
    </message>
    <message>
      <source>{0} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: f'{left_out} constant throughout and left out.'</extracomment>
      <translation>{0} partout constantes et laissées de côté.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}, column {2}.</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}, column {window.col}.'</extracomment>
      <translation>{0} n'a pu être lu à la ligne {1}, colonne {2}.</translation>
    </message>
    <message>
      <source>{0} could not be read at row {1}: {2}</source>
      <extracomment>core/raster/read/source.py: f'{self.path} could not be read at row {window.row}: {reason}'</extracomment>
      <translation>{0} n'a pu être lu à la ligne {1} : {2}</translation>
    </message>
    <message>
      <source>{0} could not predict a tile ({1}: {2}).</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} could not predict a tile ({type(e).__name__}: {e}).'</extracomment>
      <translation>{0} n'a pu prédire une tuile ({1} : {2}).</translation>
    </message>
    <message>
      <source>{0} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.</source>
      <extracomment>core/raster/products/files.py: f'{self._path} declares a document type or entities, which no satellite product does: it is not read. Get the product from its provider again.'</extracomment>
      <translation>{0} déclare un type de document ou des entités, ce que ne fait aucun produit satellite : il n'est pas lu. Reprenez le produit chez son fournisseur.</translation>
    </message>
    <message>
      <source>{0} describes {1} bands, the image has {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} describes {bands:g} bands, the image has {count}.'</extracomment>
      <translation>{0} décrit {1} bandes, l'image en a {2}.</translation>
    </message>
    <message>
      <source>{0} did not begin like this.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} did not begin like this.'</extracomment>
      <translation>{0} ne commençait pas ainsi.</translation>
    </message>
    <message>
      <source>{0} do not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} ne suivent pas l'image hyperspectrale là où les deux montrent le même terrain : une bande ou un capteur faux, ou pas le même terrain. Laissez la bande de côté, corrigez les bandes, ou prenez la radiométrie none si vous savez que les unités s'accordent.</translation>
    </message>
    <message>
      <source>{0} does not follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: f"{lost} {('does not' if len(e.bands) == 1 else 'do not')} follow the hyperspectral image where both show the same ground: a wrong band or sensor, or not the same ground. Leave the band out, correct the bands, or use radiometry none if you know that the units agree."</extracomment>
      <translation>{0} ne suit pas l'image hyperspectrale là où les deux montrent le même terrain : une bande ou un capteur faux, ou pas le même terrain. Laissez la bande de côté, corrigez les bandes, ou prenez la radiométrie none si vous savez que les unités s'accordent.</translation>
    </message>
    <message>
      <source>{0} does not name its axes ({1}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path} does not name its axes ({sizes}): the first was taken for the bands. If that is wrong, store the cube with the spectral axis first.'</extracomment>
      <translation>{0} ne nomme pas ses axes ({1}) : le premier a été pris pour les bandes. Si c'est faux, enregistrez le cube avec l'axe spectral en premier.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system, and in that of the other image it would lie elsewhere: it is taken to have no georeference. The images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} ne nomme pas son système de coordonnées, et dans celui de l'autre image il serait ailleurs : on le suppose sans géoréférence. Les images sont fusionnées malgré tout, mais leur radiométrie n'est comparée que par distribution.</translation>
    </message>
    <message>
      <source>{0} does not name its coordinate system: that of the other image is assumed.</source>
      <extracomment>core/check/place.py: f'{path} does not name its coordinate system: that of the other image is assumed.'</extracomment>
      <translation>{0} ne nomme pas son système de coordonnées : on suppose celui de l'autre image.</translation>
    </message>
    <message>
      <source>{0} does not say how many bands it describes.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} does not say how many bands it describes.'</extracomment>
      <translation>{0} ne dit pas combien de bandes il décrit.</translation>
    </message>
    <message>
      <source>{0} does not say its scale: its whole numbers are taken for reflectance × 10000.</source>
      <extracomment>profiles/compare.py: f'{profile.source} does not say its scale: its whole numbers are taken for reflectance × 10000.'</extracomment>
      <translation>{0} ne dit pas son échelle : ses nombres entiers sont pris pour réflectance × 10000.</translation>
    </message>
    <message>
      <source>{0} does not say its wavelengths: bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: f'{ignorant.path} does not say its wavelengths: bands are compared by their numbers.'</extracomment>
      <translation>{0} ne dit pas ses longueurs d'onde : les bandes sont comparées par leurs numéros.</translation>
    </message>
    <message>
      <source>{0} does not say which centre and width (FWHM) band {1} has: leave it out, using the bands {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{name} does not say which centre and width (FWHM) band {', '.join(map(str, lost))} has: leave it out, using the bands {','.join((str(i + 1) for i in known))}."</extracomment>
      <translation>{0} ne dit pas quels centre et largeur (à mi-hauteur) a la bande {1} : laissez-la de côté, avec les bandes {2}.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: put the ENVI header (.hdr) it came with beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} ne dit pas quelles longueurs d'onde ont ses {1} bandes : mettez à côté l'en-tête ENVI (.hdr) avec lequel il est venu, ou donnez les longueurs d'onde : une table (CSV), ou une plage comme 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} does not say which wavelengths its {1} bands have: {2} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: f'{hsi.path} does not say which wavelengths its {len(hsi)} bands have: {hsi.header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.'</extracomment>
      <translation>{0} ne dit pas quelles longueurs d'onde ont ses {1} bandes : {2} Corrigez l'en-tête, ou donnez les longueurs d'onde : une table (CSV), ou une plage comme 400:1000 nm.</translation>
    </message>
    <message>
      <source>{0} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exist and will be replaced.'</extracomment>
      <translation>{0} existent et seront remplacés.</translation>
    </message>
    <message>
      <source>{0} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: f'{text} exists and will be replaced.'</extracomment>
      <translation>{0} existe et sera remplacé.</translation>
    </message>
    <message>
      <source>{0} finds another image under {1} than this machine does.</source>
      <extracomment>core/predict/cluster/tile.py: f'{_me()} finds another image under {packet.msi} than this machine does.'</extracomment>
      <translation>{0} trouve sous {1} une autre image que cette machine.</translation>
    </message>
    <message>
      <source>{0} for {1}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: f"{_count(len(parts), 'wavelength')} for {_count(len(bands), 'band')}: give one a band."</extracomment>
      <translation>{0} pour {1} : donnez-en une par bande.</translation>
    </message>
    <message>
      <source>{0} has 8-bit numbers without a unit: they are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: f'{profile.source} has 8-bit numbers without a unit: they are not compared as reflectance.'</extracomment>
      <translation>{0} a des nombres de 8 bits sans unité : ils ne sont pas comparés comme réflectance.</translation>
    </message>
    <message>
      <source>{0} has a list of {1} for {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f"{header.name} has a list of {words.count(len(items), 'wavelength')} for {words.count(count, 'band')}."</extracomment>
      <translation>{0} a une liste de {1} pour {2}.</translation>
    </message>
    <message>
      <source>{0} has a wavelength that is no number: {1}, for band {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has a wavelength that is no number: {items[wrong][:40]!r}, for band {wrong + 1}.'</extracomment>
      <translation>{0} a une longueur d'onde qui n'est pas un nombre : {1}, pour la bande {2}.</translation>
    </message>
    <message>
      <source>{0} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: f'{file.name} has blocks beyond its end.'</extracomment>
      <translation>{0} a des blocs au-delà de sa fin.</translation>
    </message>
    <message>
      <source>{0} has more than {1} tags: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} has more than {MAX_TAGS} tags: this is no product's metadata."</extracomment>
      <translation>{0} a plus de {1} balises : ce ne sont pas les métadonnées d'un produit.</translation>
    </message>
    <message>
      <source>{0} has no band {1}; its bands are {2}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: f"{response.sensor} has no band {name[:60]!r}; its bands are {', '.join(response.band_names)}."</extracomment>
      <translation>{0} n'a pas de bande {1} ; ses bandes sont {2}.</translation>
    </message>
    <message>
      <source>{0} has no data along the line.</source>
      <extracomment>profiles/read.py: f'{source} has no data along the line.'</extracomment>
      <translation>{0} n'a pas de données le long de la ligne.</translation>
    </message>
    <message>
      <source>{0} has no data {1}.</source>
      <extracomment>profiles/read.py: f'{source} has no data {where}.'</extracomment>
      <translation>{0} n'a pas de données {1}.</translation>
    </message>
    <message>
      <source>{0} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} has no entry wavelength.'</extracomment>
      <translation>{0} n'a pas d'entrée wavelength.</translation>
    </message>
    <message>
      <source>{0} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: f'{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).'</extracomment>
      <translation>{0} n'a pas d'extension qui soit écrite : terminez-le par .tif (GeoTIFF) ou .bsq (ENVI).</translation>
    </message>
    <message>
      <source>{0} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.</source>
      <extracomment>profiles/site.py: f'{source.name} has no georeference: QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this place lies outside of them.'</extracomment>
      <translation>{0} n'a pas de géoréférence : QGIS le montre en coordonnées de pixel à partir de 0, 0 vers la droite et vers le bas, et ce lieu est en dehors.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.</source>
      <extracomment>core/check/place.py: f'{raster.path} has no georeference: the images are fused all the same, but their radiometry is compared by distribution only.'</extracomment>
      <translation>{0} n'a pas de géoréférence : les images sont fusionnées malgré tout, mais leur radiométrie n'est comparée que par distribution.</translation>
    </message>
    <message>
      <source>{0} has no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} n'a pas de géoréférence : les pixels sont comparés dans l'ordre des fichiers.</translation>
    </message>
    <message>
      <source>{0} has no pixel that is valid in all {1} used bands: mark bad bands as bad.</source>
      <extracomment>core/runs/training.py: f'{hsi.path} has no pixel that is valid in all {len(plan.bands)} used bands: mark bad bands as bad.'</extracomment>
      <translation>{0} n'a aucun pixel valide dans toutes les {1} bandes utilisées : marquez les mauvaises bandes comme mauvaises.</translation>
    </message>
    <message>
      <source>{0} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.'</extracomment>
      <translation>{0} n'a pas de profil : une propriété comme profiles avec {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata or zero in a used band.</source>
      <extracomment>core/check/apply.py: f'{msi.path} has no valid pixel: everything is nodata or zero in a used band.'</extracomment>
      <translation>{0} n'a aucun pixel valide : tout est nodata ou zéro dans une bande utilisée.</translation>
    </message>
    <message>
      <source>{0} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: f'{raster.path} has no valid pixel: everything is nodata, masked or zero in a used band. Choose another image.'</extracomment>
      <translation>{0} n'a aucun pixel valide : tout est nodata, masqué ou zéro dans une bande utilisée. Choisissez une autre image.</translation>
    </message>
    <message>
      <source>{0} has nothing here: this place is one of the pixel coordinates of {1}, which has no georeference.</source>
      <extracomment>profiles/site.py: f'{source.name} has nothing here: this place is one of the pixel coordinates of {hit}, which has no georeference.'</extracomment>
      <translation>{0} n'a rien ici : ce lieu est dans les coordonnées de pixel de {1}, qui n'a pas de géoréférence.</translation>
    </message>
    <message>
      <source>{0} has nothing to disagree with: the quality raster has {1} and {2}, and no {3}.</source>
      <extracomment>core/predict/quality.py: f'{what} has nothing to disagree with: the quality raster has {CLOSURE} and {OUTSIDE}, and no {SPREAD}.'</extracomment>
      <translation>{0} n'a rien avec quoi être en désaccord : le raster de qualité a {1} et {2}, et pas {3}.</translation>
    </message>
    <message>
      <source>{0} has only bad bands here: show bad bands to see them.</source>
      <extracomment>profiles/curves.py: f'{profile.source} has only bad bands here: show bad bands to see them.'</extracomment>
      <translation>{0} n'a ici que de mauvaises bandes : affichez les mauvaises bandes pour les voir.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3} ({4} of them expected in the image): the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: f'{image} has {count} bands and {metadata} describes {len(described)} ({len(expected)} of them expected in the image): the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} a {1} bandes et {2} en décrit {3} (dont {4} attendues dans l'image) : les deux sont de produits différents, ou l'un n'a pas été copié en entier.</translation>
    </message>
    <message>
      <source>{0} has {1} bands and {2} describes {3}: the two are of different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: f'{image} has {count} bands and {metadata} describes {len(nodes)}: the two are of different products, or one was not copied completely.'</extracomment>
      <translation>{0} a {1} bandes et {2} en décrit {3} : les deux sont de produits différents, ou l'un n'a pas été copié en entier.</translation>
    </message>
    <message>
      <source>{0} has {1} bands; PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: f'{image} has {count} bands; PlanetScope images have 8 or 4. Choose the image itself.'</extracomment>
      <translation>{0} a {1} bandes ; les images PlanetScope en ont 8 ou 4. Choisissez l'image elle-même.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral cube needs several.'</extracomment>
      <translation>{0} a {1} bande utilisable : un cube hyperspectral en demande plusieurs.</translation>
    </message>
    <message>
      <source>{0} has {1} usable band: a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: f'{hsi.path} has {len(index)} usable band: a hyperspectral image needs several. Are the two images swapped?'</extracomment>
      <translation>{0} a {1} bande utilisable : une image hyperspectrale en demande plusieurs. Les deux images sont-elles interverties ?</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: use one version.</source>
      <extracomment>core/predict/cluster/check.py: f'{_workers(who)} has {what}, this machine {here}: use one version.'</extracomment>
      <translation>{0} a {1}, cette machine {2} : prenez une seule version.</translation>
    </message>
    <message>
      <source>{0} has {1}, this machine {2}: values may differ in their last digit from a local run's.</source>
      <extracomment>core/predict/cluster/check.py: f"{_workers(who)} has {what}, this machine {here}: values may differ in their last digit from a local run's."</extracomment>
      <translation>{0} a {1}, cette machine {2} : les valeurs peuvent différer au dernier chiffre de celles d'une exécution locale.</translation>
    </message>
    <message>
      <source>{0} have no georeference: the pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: f"{words.listing(without)} {('has' if len(without) == 1 else 'have')} no georeference: the pixels are compared in the order of the files."</extracomment>
      <translation>{0} n'ont pas de géoréférence : les pixels sont comparés dans l'ordre des fichiers.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} files: choose the product itself.</source>
      <extracomment>core/raster/products/files.py: f'{folder} holds more than {MAX_ENTRIES} files: choose the product itself.'</extracomment>
      <translation>{0} contient plus de {1} fichiers : choisissez le produit lui-même.</translation>
    </message>
    <message>
      <source>{0} holds no JSON object: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{path} holds no JSON object: this is no product's metadata."</extracomment>
      <translation>{0} ne contient pas d'objet JSON : ce ne sont pas les métadonnées d'un produit.</translation>
    </message>
    <message>
      <source>{0} holds no raster bands: choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: f'{path} holds no raster bands: choose the image file itself.'</extracomment>
      <translation>{0} ne contient pas de bandes raster : choisissez le fichier image lui-même.</translation>
    </message>
    <message>
      <source>{0} holds several Landsat scenes ({1}): choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: f'{path} holds several Landsat scenes ({names}): choose the MTL file of one.'</extracomment>
      <translation>{0} contient plusieurs scènes Landsat ({1}) : choisissez le fichier MTL de l'une.</translation>
    </message>
    <message>
      <source>{0} holds {1} ({2}): give one by its GDAL name as the image ({3}, for example).</source>
      <extracomment>core/raster/metadata/variables.py: f"{path} holds {words.count(len(names), 'variable')} ({words.listing([*shown, f'{more} more'] if more else shown)}): give one by its GDAL name as the image ({names[0]}, for example)."</extracomment>
      <translation>{0} contient {1} ({2}) : donnez-en une par son nom GDAL comme image ({3}, par exemple).</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2} ({3}): choose one of these files.</source>
      <extracomment>core/raster/products/files.py: f'{path} holds {len(found)} products of {product} ({names}): choose one of these files.'</extracomment>
      <translation>{0} contient {1} produits de {2} ({3}) : choisissez l'un de ces fichiers.</translation>
    </message>
    <message>
      <source>{0} holds {1} products of {2}: choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: f'{path} holds {len(wanted)} products of {product}: choose one of the files.'</extracomment>
      <translation>{0} contient {1} produits de {2} : choisissez l'un des fichiers.</translation>
    </message>
    <message>
      <source>{0} is a PRISMA product of level {1}: get the L2D one, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: f'{path} is a PRISMA product of level {level}: get the L2D one, which is on a map grid.'</extracomment>
      <translation>{0} est un produit PRISMA de niveau {1} : prenez celui de niveau L2D, qui est sur une grille cartographique.</translation>
    </message>
    <message>
      <source>{0} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.</source>
      <extracomment>core/raster/products/sentinel2.py: f'{path} is a Sentinel-2 L1C product: get the L2A (surface reflectance) one of it.'</extracomment>
      <translation>{0} est un produit Sentinel-2 L1C : prenez son L2A (réflectance de surface).</translation>
    </message>
    <message>
      <source>{0} is a folder: give the name of a file in it.</source>
      <extracomment>core/check/outputs.py: f'{path} is a folder: give the name of a file in it.'</extracomment>
      <translation>{0} est un dossier : donnez le nom d'un fichier dedans.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, and this GDAL has no {2} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it.</source>
      <extracomment>core/raster/products/arrays.py: f"{path} is a product of {product}, and this GDAL has no {' or '.join(drivers)} driver to read it: install GDAL's plugin for it, or use a QGIS that comes with it."</extracomment>
      <translation>{0} est un produit de {1}, et ce GDAL n'a pas de pilote {2} pour le lire : installez l'extension de GDAL pour lui, ou prenez un QGIS qui l'apporte.</translation>
    </message>
    <message>
      <source>{0} is a product of {1}, but {2} is missing. It says {3}: {4}.</source>
      <extracomment>core/raster/products/files.py: f'{path} is a product of {product}, but {missing} is missing. It says {purpose}: {remedy}.'</extracomment>
      <translation>{0} est un produit de {1}, mais il manque {2}. Cela dit {3} : {4}.</translation>
    </message>
    <message>
      <source>{0} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{path} is a virtual raster, whose tiles are GeoTIFFs: give the format GTiff, or another name.'</extracomment>
      <translation>{0} est un raster virtuel, dont les tuiles sont des GeoTIFF : donnez le format GTiff, ou un autre nom.</translation>
    </message>
    <message>
      <source>{0} is larger than {1} MiB: this is no metadata file.</source>
      <extracomment>core/raster/products/files.py: f'{path} is larger than {MAX_TEXT_BYTES // 1024 ** 2} MiB: this is no metadata file.'</extracomment>
      <translation>{0} est plus grand que {1} MiB : ce n'est pas un fichier de métadonnées.</translation>
    </message>
    <message>
      <source>{0} is no ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is no ENVI header, which begins with the line ENVI.'</extracomment>
      <translation>{0} n'est pas un en-tête ENVI, lequel commence par la ligne ENVI.</translation>
    </message>
    <message>
      <source>{0} is no XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is no XML document. Was it copied completely?'</extracomment>
      <translation>{0} n'est pas un document XML. A-t-il été copié en entier ?</translation>
    </message>
    <message>
      <source>{0} is no coordinate system: write it as EPSG:32633.</source>
      <extracomment>core/raster/crs.py: f'{text[:80]!r} is no coordinate system: write it as EPSG:32633.'</extracomment>
      <translation>{0} n'est pas un système de coordonnées : écrivez-le EPSG:32633.</translation>
    </message>
    <message>
      <source>{0} is no count</source>
      <extracomment>core/predict/cluster/answer.py: f'{str(value)[:40]!r} is no count'</extracomment>
      <translation>{0} n'est pas un nombre d'éléments</translation>
    </message>
    <message>
      <source>{0} is no name for the format {1}: end it in {2}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: f'{path} is no name for the format {file_format}: end it in {EXTENSIONS[file_format][0]}, or choose another format.'</extracomment>
      <translation>{0} n'est pas un nom pour le format {1} : terminez-le par {2}, ou choisissez un autre format.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file: it is not read.</source>
      <extracomment>core/raster/products/files.py: f'{path} is no ordinary file: it is not read.'</extracomment>
      <translation>{0} n'est pas un fichier ordinaire : il n'est pas lu.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model, or it is damaged ({1}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model, or it is damaged ({archive.reason(e)}). Train it again.'</extracomment>
      <translation>{0} n'est pas un modèle SpectraLift, ou il est endommagé ({1}). Entraînez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is not a SpectraLift model.'</extracomment>
      <translation>{0} n'est pas un modèle SpectraLift.</translation>
    </message>
    <message>
      <source>{0} is not a number.</source>
      <extracomment>core/spectral/tables.py: f'{cell[:40]!r} is not a number.'</extracomment>
      <translation>{0} n'est pas un nombre.</translation>
    </message>
    <message>
      <source>{0} is not a plain file: choose another name.</source>
      <extracomment>core/check/outputs.py: f'{path} is not a plain file: choose another name.'</extracomment>
      <translation>{0} n'est pas un simple fichier : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{0} is not as large as it was.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not as large as it was.'</extracomment>
      <translation>{0} n'a plus la même taille.</translation>
    </message>
    <message>
      <source>{0} is not complete: its header promises {1} bytes ({2} × {3} pixels, {4} bands, {5} bytes each) and there are {6}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: f'{path} is not complete: its header promises {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each) and there are {size}. Copy it again, or correct the header.'</extracomment>
      <translation>{0} n'est pas complet : son en-tête promet {1} octets ({2} × {3} pixels, {4} bandes, {5} octets chacun) et il y en a {6}. Copiez-le de nouveau, ou corrigez l'en-tête.</translation>
    </message>
    <message>
      <source>{0} is not drawn: few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: few bands cannot be normalised like many.'</extracomment>
      <translation>{0} n'est pas dessiné : peu de bandes ne se normalisent pas comme beaucoup.</translation>
    </message>
    <message>
      <source>{0} is not drawn: its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} is not drawn: its band numbers are not those of the spectra.'</extracomment>
      <translation>{0} n'est pas dessiné : ses numéros de bandes ne sont pas ceux des spectres.</translation>
    </message>
    <message>
      <source>{0} is not readable as JSON: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not readable as JSON: {e}. Was it copied completely?'</extracomment>
      <translation>{0} ne se lit pas comme JSON : {1}. A-t-il été copié en entier ?</translation>
    </message>
    <message>
      <source>{0} is not there any more: {1}.</source>
      <extracomment>core/raster/write/saved.py: f'{place} is not there any more: {e.strerror}.'</extracomment>
      <translation>{0} n'est plus là : {1}.</translation>
    </message>
    <message>
      <source>{0} is not well-formed XML: {1}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: f'{path} is not well-formed XML: {e}. Was it copied completely?'</extracomment>
      <translation>{0} n'est pas du XML bien formé : {1}. A-t-il été copié en entier ?</translation>
    </message>
    <message>
      <source>{0} is of a Landsat product of level {1}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: f"{mtl} is of a Landsat product of level {level[:20] or 'unknown'}: get the Level 2 (L2SP or L2SR) one, which has surface reflectance."</extracomment>
      <translation>{0} est d'un produit Landsat de niveau {1} : prenez celui de niveau 2 (L2SP ou L2SR), qui a la réflectance de surface.</translation>
    </message>
    <message>
      <source>{0} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: f'{source.path} is read through a lookup table and cannot be brought onto another grid: it can be the hyperspectral image, not the multispectral one.'</extracomment>
      <translation>{0} est lu à travers une table de correspondance et ne peut être amené sur une autre grille : il peut être l'image hyperspectrale, pas la multispectrale.</translation>
    </message>
    <message>
      <source>{0} is the name of an ENVI header: end the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: f'{path} is the name of an ENVI header: end the image in .bsq or .dat.'</extracomment>
      <translation>{0} est le nom d'un en-tête ENVI : terminez l'image par .bsq ou .dat.</translation>
    </message>
    <message>
      <source>{0} is the name of the table beside the report: end it in .json.</source>
      <extracomment>core/check/batch.py: f'{report} is the name of the table beside the report: end it in .json.'</extracomment>
      <translation>{0} est le nom du tableau qui accompagne le rapport : terminez-le par .json.</translation>
    </message>
    <message>
      <source>{0} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: f'{path} is too large for a SpectraLift model.'</extracomment>
      <translation>{0} est trop grand pour un modèle SpectraLift.</translation>
    </message>
    <message>
      <source>{0} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{name} is too large for an ENVI header.'</extracomment>
      <translation>{0} est trop grand pour un en-tête ENVI.</translation>
    </message>
    <message>
      <source>{0} left out as asked.</source>
      <extracomment>core/check/bands.py: f'{bands_are(left_out, bands, HSI)} left out as asked.'</extracomment>
      <translation>{0} laissées de côté comme demandé.</translation>
    </message>
    <message>
      <source>{0} left out: the other image has none of that kind.</source>
      <extracomment>evaluation/assess/checks.py: f'{left_out} left out: the other image has none of that kind.'</extracomment>
      <translation>{0} laissées de côté : l'autre image n'en a pas de cette sorte.</translation>
    </message>
    <message>
      <source>{0} lists numbers that are no wavelengths: {1} to {2}.</source>
      <extracomment>core/raster/metadata/sidecar.py: f'{header.name} lists numbers that are no wavelengths: {values[0]:g} to {values[-1]:g}.'</extracomment>
      <translation>{0} énumère des nombres qui ne sont pas des longueurs d'onde : de {1} à {2}.</translation>
    </message>
    <message>
      <source>{0} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it.</source>
      <extracomment>core/check/bands.py: f"{bands_are(alpha, msi.bands, 'the multispectral image')} marked as transparency (alpha) in the file and taken as data: no pixel is left out for it."</extracomment>
      <translation>{0} transparence (alpha) d'après le fichier, mais prise comme données : aucun pixel n'est laissé de côté pour cela.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out of the result.</source>
      <extracomment>core/check/bands.py: f'{bands_are(marked, bands, HSI)} marked bad and left out of the result.'</extracomment>
      <translation>{0} marquées mauvaises et laissées hors du résultat.</translation>
    </message>
    <message>
      <source>{0} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(bad, raster.bands, of)} marked bad and left out.'</extracomment>
      <translation>{0} marquées mauvaises et laissées de côté.</translation>
    </message>
    <message>
      <source>{0} must be from {1} to {2}, not {3}</source>
      <extracomment>core/train/options.py: f'{name} must be from {least:g} to {most:g}, not {value!r}'</extracomment>
      <translation>{0} doit être de {1} à {2}, non {3}</translation>
    </message>
    <message>
      <source>{0} must be one of {1}, not {2}</source>
      <extracomment>core/runs/fusion.py: f"{name} must be one of {', '.join(known)}, not {value!r}"</extracomment>
      <translation>{0} doit être l'un de {1}, non {2}</translation>
    </message>
    <message>
      <source>{0} names no bad bands: the hyperspectral image has bands 1 to {1}; write numbers and ranges such as 130-135,220, or {2}.</source>
      <extracomment>core/spectral/user_bands.py: f'{word[:40]!r} names no bad bands: the hyperspectral image has bands 1 to {len(bands)}; write numbers and ranges such as 130-135,220, or {WATER_VAPOUR}.'</extracomment>
      <translation>{0} ne nomme pas de mauvaises bandes : l'image hyperspectrale a les bandes 1 à {1} ; écrivez des numéros et des plages comme 130-135,220, ou {2}.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: f'{profile.source} names no wavelengths: choose band numbers for the x axis.'</extracomment>
      <translation>{0} ne nomme pas de longueurs d'onde : choisissez les numéros de bandes pour l'axe x.</translation>
    </message>
    <message>
      <source>{0} names no wavelengths: choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: f'{site.msi.source} names no wavelengths: choose its sensor to see its values.'</extracomment>
      <translation>{0} ne nomme pas de longueurs d'onde : choisissez son capteur pour voir ses valeurs.</translation>
    </message>
    <message>
      <source>{0} needs the multispectral image (msi) that names its bands.</source>
      <extracomment>core/check/bands.py: f'{FROM_METADATA} needs the multispectral image (msi) that names its bands.'</extracomment>
      <translation>{0} demande l'image multispectrale (msi) qui nomme ses bandes.</translation>
    </message>
    <message>
      <source>{0} nests deeper than {1} elements: this is no product's metadata.</source>
      <extracomment>core/raster/products/files.py: f"{self._path} nests deeper than {MAX_DEPTH} elements: this is no product's metadata."</extracomment>
      <translation>{0} est imbriqué au-delà de {1} éléments : ce ne sont pas les métadonnées d'un produit.</translation>
    </message>
    <message>
      <source>{0} nm is not between {1} and {2} nm.</source>
      <extracomment>core/spectral/response/curves.py: f'{wavelength[far[0]]:g} nm is not between {low:g} and {high:g} nm.'</extracomment>
      <translation>{0} nm n'est pas entre {1} et {2} nm.</translation>
    </message>
    <message>
      <source>{0} not used: no band of the response fits.</source>
      <extracomment>core/check/bands.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: no band of the response fits."</extracomment>
      <translation>{0} non utilisées : aucune bande de la réponse ne convient.</translation>
    </message>
    <message>
      <source>{0} not used: the model has no such band.</source>
      <extracomment>core/check/apply.py: f"{bands_are(left_out, msi.bands, 'the multispectral image')} not used: the model has no such band."</extracomment>
      <translation>{0} non utilisées : le modèle n'a pas de telle bande.</translation>
    </message>
    <message>
      <source>{0} of a {1} must be {2}, not {3}</source>
      <extracomment>core/request/request.py: f'{name} of a {cls.__name__} must be {wanted.__name__}, not {str(value)[:60]!r}'</extracomment>
      <translation>{0} d'un {1} doit être {2}, non {3}</translation>
    </message>
    <message>
      <source>{0} of {1} scenes are done, {2} failed.</source>
      <extracomment>core/runs/batch.py: f'{done} of {all_of_them} scenes are done, {len(self._problems)} failed.'</extracomment>
      <translation>{0} scènes sur {1} sont faites, {2} ont échoué.</translation>
    </message>
    <message>
      <source>{0} pixels are zero in every band of one image: they have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: f'{undefined} pixels are zero in every band of one image: they have no spectral angle.'</extracomment>
      <translation>{0} pixels sont nuls dans toutes les bandes d'une image : ils n'ont pas d'angle spectral.</translation>
    </message>
    <message>
      <source>{0} pixels of {1} are more than are read at once ({2})</source>
      <extracomment>profiles/read.py: f'{shape.size:,} pixels of {source} are more than are read at once ({most_pixels:,})'</extracomment>
      <translation>{0} pixels de {1} sont plus qu'on n'en lit à la fois ({2})</translation>
    </message>
    <message>
      <source>{0} says neither good nor bad: write 1 or 0.</source>
      <extracomment>core/spectral/user_bands.py: f'{cell[:40]!r} says neither good nor bad: write 1 or 0.'</extracomment>
      <translation>{0} ne dit ni bon ni mauvais : écrivez 1 ou 0.</translation>
    </message>
    <message>
      <source>{0} simulated by SpectraLift from {1}</source>
      <extracomment>evaluation/simulate/run.py: f'{what} simulated by SpectraLift from {source}'</extracomment>
      <translation>{0} simulé par SpectraLift à partir de {1}</translation>
    </message>
    <message>
      <source>{0} spectra of {1} values are not a response: 1 to {2} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{count} spectra of {samples} values are not a response: 1 to {MAX_BANDS} of 2 or more.'</extracomment>
      <translation>{0} spectres de {1} valeurs ne sont pas une réponse : 1 à {2} de 2 ou plus.</translation>
    </message>
    <message>
      <source>{0} stores {1}: bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: f"{path} stores {', '.join(sorted(kinds))}: bands of real numbers are needed."</extracomment>
      <translation>{0} stocke {1} : il faut des bandes de nombres réels.</translation>
    </message>
    <message>
      <source>{0} sums for {1} layers</source>
      <extracomment>core/predict/quality.py: f'{len(state[0])} sums for {len(self.bands)} layers'</extracomment>
      <translation>{0} sommes pour {1} couches</translation>
    </message>
    <message>
      <source>{0} values of the {1} left the range of its type and were clipped: dtype float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: f'{image.counts.clipped} values of the {name} left the range of its type and were clipped: dtype float32 keeps them.'</extracomment>
      <translation>{0} valeurs de {1} sont sorties des limites du type et ont été coupées : dtype float32 les garde.</translation>
    </message>
    <message>
      <source>{0} vanished while it was being read: run again when it is complete.</source>
      <extracomment>core/raster/open_file.py: f"{raster.path} {('changed' if stamp else 'vanished')} while it was being read: run again when it is complete."</extracomment>
      <translation>{0} a disparu pendant qu'il était lu : relancez quand il sera complet.</translation>
    </message>
    <message>
      <source>{0} was made by another version of SpectraLift (format {1}, this one reads {2}): train it again.</source>
      <extracomment>core/train/checkpoint.py: f"{path} was made by another version of SpectraLift (format {str(description.get('version'))[:20]}, this one reads {VERSION}): train it again."</extracomment>
      <translation>{0} a été fait par une autre version de SpectraLift (format {1}, celle-ci lit {2}) : entraînez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {1}, or keep them.</source>
      <extracomment>core/check/bands.py: f'{bands_are(wet, bands, HSI)} where water vapour swallows the light and spectra are mostly noise: leave them out with bad bands {user_bands.WATER_VAPOUR}, or keep them.'</extracomment>
      <translation>{0} où la vapeur d'eau avale la lumière et où les spectres sont surtout du bruit : laissez-les de côté avec les mauvaises bandes {1}, ou gardez-les.</translation>
    </message>
    <message>
      <source>{0} without data and left out of the result.</source>
      <extracomment>core/check/fusion.py: f'{bands_are(index[empty], bands, band_checks.HSI)} without data and left out of the result.'</extracomment>
      <translation>{0} sans données et laissées hors du résultat.</translation>
    </message>
    <message>
      <source>{0} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: f'{bands_are(empty, raster.bands, of)} without data and left out.'</extracomment>
      <translation>{0} sans données et laissées de côté.</translation>
    </message>
    <message>
      <source>{0} workers could not be started: {1}.</source>
      <extracomment>core/predict/cluster/session.py: f'{where.n_workers} workers could not be started: {reason}.'</extracomment>
      <translation>{0} workers n'ont pu être démarrés : {1}.</translation>
    </message>
    <message>
      <source>{0} would replace the scene {1}: choose another folder.</source>
      <extracomment>core/check/batch.py: f'{path} would replace the scene {scenes[real]}: choose another folder.'</extracomment>
      <translation>{0} remplacerait la scène {1} : choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{0} {1} is no signal-to-noise ratio: give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{name} {text!r} is no signal-to-noise ratio: give it in dB, such as 35, or none.'</extracomment>
      <translation>{0} {1} n'est pas un rapport signal sur bruit : donnez-le en dB, comme 35, ou none.</translation>
    </message>
    <message>
      <source>{0} {1} is not known: choose {2}.</source>
      <extracomment>core/check/fusion.py: f"{name} {value!r} is not known: choose {words.listing(known, 'or')}."</extracomment>
      <translation>{0} {1} n'est pas connu : choisissez {2}.</translation>
    </message>
    <message>
      <source>{0} {1} with some room to spare, and {2} has {3} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).</source>
      <extracomment>core/check/outputs.py: f'{makes} {words.size(needed + DISK_MARGIN_BYTES)} with some room to spare, and {folder} has {words.size(free)} free: free some space, or choose another disk, fewer bands or a smaller type (dtype).'</extracomment>
      <translation>{0} {1} avec un peu de marge, et {2} a {3} libres : libérez de la place, ou choisissez un autre disque, moins de bandes ou un type plus petit (dtype).</translation>
    </message>
    <message>
      <source>{0} × {1} pixels are no multiple of {2}; left out: {3}.</source>
      <extracomment>evaluation/simulate/checks.py: f'{cols} × {rows} pixels are no multiple of {r}; left out: {words.listing(lost)}.'</extracomment>
      <translation>{0} × {1} pixels ne sont pas un multiple de {2} ; laissés de côté : {3}.</translation>
    </message>
    <message>
      <source>{0}, a product of {1}, cannot be opened: {2}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: f'{path}, a product of {product}, cannot be opened: {reason}. Was it copied completely?'</extracomment>
      <translation>{0}, un produit de {1}, ne peut être ouvert : {2}. A-t-il été copié en entier ?</translation>
    </message>
    <message>
      <source>{0}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{stored[0].how}, against its colour interpretation'</extracomment>
      <translation>{0}, à l'encontre de son interprétation des couleurs</translation>
    </message>
    <message>
      <source>{0}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, against its wavelengths'</extracomment>
      <translation>{0}, à l'encontre de ses longueurs d'onde</translation>
    </message>
    <message>
      <source>{0}, its last band being called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: f'{guess.how}, its last band being called alpha'</extracomment>
      <translation>{0}, sa dernière bande s'appelant alpha</translation>
    </message>
    <message>
      <source>{0}, where the tiles of {1} go, is no folder: choose another name.</source>
      <extracomment>core/predict/cluster/where.py: f'{tiles_folder(path)}, where the tiles of {path} go, is no folder: choose another name.'</extracomment>
      <translation>{0}, où vont les tuiles de {1}, n'est pas un dossier : choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{0}: /{1} does not hold 16-bit numbers: this is not how {2} delivers it.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: /{name} does not hold 16-bit numbers: this is not how {PRODUCT} delivers it.'</extracomment>
      <translation>{0} : /{1} ne contient pas de nombres de 16 bits : ce n'est pas ainsi que {2} le livre.</translation>
    </message>
    <message>
      <source>{0}: /{1} has another size than the image: download it again.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: /{name} has another size than the image: download it again.'</extracomment>
      <translation>{0} : /{1} a une autre taille que l'image : téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0}: ENVI files cannot be compressed: use .tif, or compress none.</source>
      <extracomment>evaluation/simulate/checks.py: f'{path}: ENVI files cannot be compressed: use .tif, or compress none.'</extracomment>
      <translation>{0} : les fichiers ENVI ne peuvent être compressés : prenez .tif, ou aucune compression (none).</translation>
    </message>
    <message>
      <source>{0}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: a response needs at least one band and two wavelengths.'</extracomment>
      <translation>{0} : une réponse demande au moins une bande et deux longueurs d'onde.</translation>
    </message>
    <message>
      <source>{0}: an ENVI file cannot say where the pixels of {1} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).</source>
      <extracomment>core/check/place.py: f'{path}: an ENVI file cannot say where the pixels of {source.path} lie, as their grid is turned, sheared or mirrored, placed by control points, or of a rare coordinate system. Write a GeoTIFF instead (.tif).'</extracomment>
      <translation>{0} : un fichier ENVI ne peut pas dire où sont les pixels de {1}, car leur grille est tournée, cisaillée ou en miroir, placée par des points de contrôle, ou d'un système de coordonnées rare. Écrivez plutôt un GeoTIFF (.tif).</translation>
    </message>
    <message>
      <source>{0}: band {1} falls between the {2} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: f"{bands.sensor}: band {', '.join(lost)} falls between the {len(wavelength_nm)} bands of the cube."</extracomment>
      <translation>{0} : la bande {1} tombe entre les {2} bandes du cube.</translation>
    </message>
    <message>
      <source>{0}: band {1} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: band {', '.join(lost)} lies outside the hyperspectral bands."</extracomment>
      <translation>{0} : la bande {1} est hors des bandes hyperspectrales.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.</source>
      <extracomment>core/check/fusion.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl) and the bad bands given.'</extracomment>
      <translation>{0} : toutes les bandes sont marquées mauvaises. Vérifiez sa liste de mauvaises bandes (bbl) et les mauvaises bandes données.</translation>
    </message>
    <message>
      <source>{0}: every band is marked bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: f'{hsi.path}: every band is marked bad. Check its bad bands list (bbl).'</extracomment>
      <translation>{0} : toutes les bandes sont marquées mauvaises. Vérifiez sa liste de mauvaises bandes (bbl).</translation>
    </message>
    <message>
      <source>{0}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: every band needs a centre and a width above zero.'</extracomment>
      <translation>{0} : chaque bande demande un centre et une largeur supérieure à zéro.</translation>
    </message>
    <message>
      <source>{0}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: every response (y) must be a number that is not negative.'</extracomment>
      <translation>{0} : chaque réponse (y) doit être un nombre non négatif.</translation>
    </message>
    <message>
      <source>{0}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: every response must be a number that is not negative.'</extracomment>
      <translation>{0} : chaque réponse doit être un nombre non négatif.</translation>
    </message>
    <message>
      <source>{0}: its VNIR and SWIR cubes differ in size: this is not how {1} delivers them.</source>
      <extracomment>core/raster/products/prisma.py: f'{path}: its VNIR and SWIR cubes differ in size: this is not how {PRODUCT} delivers them.'</extracomment>
      <translation>{0} : ses cubes VNIR et SWIR diffèrent en taille : ce n'est pas ainsi que {1} les livre.</translation>
    </message>
    <message>
      <source>{0}: its bands are all combinations of {1}. Cut out one image first, so that the bands are its wavelengths alone.</source>
      <extracomment>core/raster/metadata/axes.py: f"{path}: its bands are all combinations of {', '.join(names)}. Cut out one image first, so that the bands are its wavelengths alone."</extracomment>
      <translation>{0} : ses bandes sont toutes les combinaisons de {1}. Extrayez d'abord une image, pour que les bandes ne soient que ses longueurs d'onde.</translation>
    </message>
    <message>
      <source>{0}: maps are written as GeoTIFF, end the name in .tif.</source>
      <extracomment>core/check/outputs.py: f'{path}: maps are written as GeoTIFF, end the name in .tif.'</extracomment>
      <translation>{0} : les cartes sont écrites en GeoTIFF, terminez le nom par .tif.</translation>
    </message>
    <message>
      <source>{0}: take a smaller polygon, or the Processing algorithm.</source>
      <extracomment>profiles/read.py: f'{many}: take a smaller polygon, or the Processing algorithm.'</extracomment>
      <translation>{0} : prenez un polygone plus petit, ou l'algorithme de traitement.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} cannot be read: {2}.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} cannot be read: {e}.'</extracomment>
      <translation>{0} : le jeu de données {1} ne peut être lu : {2}.</translation>
    </message>
    <message>
      <source>{0}: the dataset {1} has {2} values, which cannot be right.</source>
      <extracomment>core/raster/products/arrays.py: f'{file}: the dataset {array.GetFullName()} has {count} values, which cannot be right.'</extracomment>
      <translation>{0} : le jeu de données {1} a {2} valeurs, ce qui ne peut être juste.</translation>
    </message>
    <message>
      <source>{0}: the response of band {1} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the response of band {name} is zero everywhere.'</extracomment>
      <translation>{0} : la réponse de la bande {1} est nulle partout.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths (x) must differ and lie between {1} and {2} nm; the unit (xUnit) is {3}.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: the wavelengths (x) must differ and lie between {PLAUSIBLE_NM[0]:g} and {PLAUSIBLE_NM[1]:g} nm; the unit (xUnit) is {str(unit)[:40]!r}.'</extracomment>
      <translation>{0} : les longueurs d'onde (x) doivent différer et être entre {1} et {2} nm ; l'unité (xUnit) est {3}.</translation>
    </message>
    <message>
      <source>{0}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: f'{self.sensor}: the wavelengths must ascend, each once.'</extracomment>
      <translation>{0} : les longueurs d'onde doivent croître, chacune une fois.</translation>
    </message>
    <message>
      <source>{0}: two bands have the same name ({1}).</source>
      <extracomment>core/spectral/response/srf.py: f"{self.sensor}: two bands have the same name ({', '.join(self.band_names)[:300]})."</extracomment>
      <translation>{0} : deux bandes ont le même nom ({1}).</translation>
    </message>
    <message>
      <source>{0}: wavelengths far off those of the bands beside them: {1}. Check them: the result depends on them.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths far off those of the bands beside them: {_beside(doubtful, raster)}. Check them: the result depends on them.'</extracomment>
      <translation>{0} : des longueurs d'onde sont loin de celles des bandes voisines : {1}. Vérifiez-les : le résultat en dépend.</translation>
    </message>
    <message>
      <source>{0}: wavelengths that cannot be right: {1}. Correct them, give the wavelengths, or leave the bands out: bad bands {2}.</source>
      <extracomment>core/check/bands.py: f'{raster.path}: wavelengths that cannot be right: {_beside(wrong, raster)}. Correct them, give the wavelengths, or leave the bands out: bad bands {numbers}.'</extracomment>
      <translation>{0} : des longueurs d'onde ne peuvent pas être justes : {1}. Corrigez-les, donnez les longueurs d'onde, ou laissez les bandes de côté : mauvaises bandes {2}.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image, whose axes are {2}. Store the cube with the spectral axis first, for example with transpose({3}) of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis or 1} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of numpy or xarray, and open that file.'</extracomment>
      <translation>{0} : ce qui serait lu comme bandes est l'axe {1} de l'image, dont les axes sont {2}. Enregistrez le cube avec l'axe spectral en premier, par exemple avec transpose({3}) de numpy ou de xarray, et ouvrez ce fichier.</translation>
    </message>
    <message>
      <source>{0}: what would be read as bands is axis {1} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: f'{path}: what would be read as bands is axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of numpy or xarray, and open that file.'</extracomment>
      <translation>{0} : ce qui serait lu comme bandes est l'axe {1} de l'image. Enregistrez le cube avec l'axe spectral en premier, par exemple avec transpose de numpy ou de xarray, et ouvrez ce fichier.</translation>
    </message>
    <message>
      <source>{0}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: f'{feature}: x and y must be lists of two or more numbers, as many in one as in the other.'</extracomment>
      <translation>{0} : x et y doivent être des listes de deux nombres ou plus, autant dans l'une que dans l'autre.</translation>
    </message>
    <message>
      <source>{0}: {1} bands at {2} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(names)} bands at {wavelength.size} wavelengths are too many.'</extracomment>
      <translation>{0} : {1} bandes à {2} longueurs d'onde sont trop.</translation>
    </message>
    <message>
      <source>{0}: {1} bands, the narrowest {2} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: f'{sensor}: {len(centre)} bands, the narrowest {fwhm.min():g} nm wide, are too many.'</extracomment>
      <translation>{0} : {1} bandes, la plus étroite de {2} nm, sont trop.</translation>
    </message>
    <message>
      <source>{0}: {1} has several images here ({2}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: f'{path}: {product} has several images here ({names}). Choose one of these files.'</extracomment>
      <translation>{0} : {1} a plusieurs images ici ({2}). Choisissez l'un de ces fichiers.</translation>
    </message>
    <message>
      <source>{0}: {1} has {2} numbers and reflectance {3} bands.</source>
      <extracomment>core/raster/products/emit.py: f'{path}: {name} has {len(found[name])} numbers and reflectance {count} bands.'</extracomment>
      <translation>{0} : {1} a {2} nombres et la réflectance {3} bandes.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at are zero in every band, are no measurements, and are left out.</source>
      <extracomment>core/check/pixels.py: f'{name}: {zero:,} of {left_out.pixels:,} pixels looked at are zero in every band, are no measurements, and are left out.'</extracomment>
      <translation>{0} : {1} pixels sur {2} examinés sont à zéro dans toutes les bandes, ne sont pas des mesures, et sont laissés de côté.</translation>
    </message>
    <message>
      <source>{0}: {1} of {2} pixels looked at hold values far outside the rest of the image ({3} at row {4}, column {5}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: f'{name}: {impossible:,} of {left_out.pixels:,} pixels looked at hold values far outside the rest of the image ({left_out.example:g} at row {row + 1}, column {col + 1}), are no measurements, and are left out. If this number marks missing data, declare it as nodata.'</extracomment>
      <translation>{0} : {1} pixels sur {2} examinés ont des valeurs très en dehors du reste de l'image ({3} à la ligne {4}, colonne {5}), ne sont pas des mesures, et sont laissés de côté. Si ce nombre marque des données manquantes, déclarez-le comme nodata.</translation>
    </message>
    <message>
      <source>{0}: {1} speaks of another size than the image has.</source>
      <extracomment>core/raster/products/tanager.py: f'{path}: {FRAMING} speaks of another size than the image has.'</extracomment>
      <translation>{0} : {1} parle d'une autre taille que celle de l'image.</translation>
    </message>
    <message>
      <source>{0}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: f'{_stem(image)}METADATA.XML beside it'</extracomment>
      <translation>{0}METADATA.XML à côté</translation>
    </message>
    <message>
      <source>{0}–{1} nm in {2} bands</source>
      <extracomment>evaluation/assess/checks.py: f'{centre.min():.0f}–{centre.max():.0f} nm in {len(centre)} bands'</extracomment>
      <translation>{0}–{1} nm en {2} bandes</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} pixels</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} bande</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} bandes</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} bandes ; multispectral : {names} ; graine {seed}.</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} longueur d'onde</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>adapters/text/core_sentences.py</extracomment>
      <translation>{count} longueurs d'onde</translation>
    </message>
    <message>
      <source>{folder} cannot be written to ({error}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>On ne peut écrire dans {folder} ({error}) : choisissez un autre dossier dans les options.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}): close what uses it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} n'a pu être modifié ({error}) : fermez ce qui l'utilise, et réessayez.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was put there by hand: it is used, and left alone.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} a un PyTorch qui y a été mis à la main : il est utilisé, et laissé tranquille.</translation>
    </message>
    <message>
      <source>{folder} has other things in it than what SpectraLift installed, and is left alone: choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} contient autre chose que ce que SpectraLift a installé, et est laissé tranquille : choisissez dans les options un dossier de paquets vide, ou videz-le vous-même.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{layer} n'est pas un fichier raster que GDAL peut lire : choisissez un fichier, ou exportez d'abord la couche (Couche → Sauvegarder sous…).</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read: export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} n'est pas un fichier raster que GDAL peut lire : exportez-la d'abord (Couche → Sauvegarder sous…).</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{name} waits for the fusion that is running.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} attend la fusion en cours.</translation>
    </message>
    <message>
      <source>{name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} a été annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>{name} was not made. {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} n'a pas été fait. {reason}</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name} : choisir un fichier raster</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name} : qualité</translation>
    </message>
    <message>
      <source>{n} images are done.</source>
      <extracomment>processing/algorithms/apply_many.py</extracomment>
      <translation>{n} images sont faites.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read: choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>{parameter} n'est pas un fichier raster que GDAL peut lire : choisissez un fichier, ou exportez d'abord la couche (Couche → Sauvegarder sous…).</translation>
    </message>
    <message>
      <source>{percent:.0f} % of the fine image lie on the coarse one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{percent:.0f} % de l'image fine sont sur la grossière</translation>
    </message>
    <message>
      <source>{place} cannot be written to ({said}): choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>On ne peut écrire dans {place} ({said}) : choisissez un autre dossier dans les options.</translation>
    </message>
    <message>
      <source>{place} is too long a path: choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>{place} est un chemin trop long : choisissez un dossier plus court dans les options.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>{python} ne peut être démarré ({error}) : choisissez un autre Python dans les options (le réglage {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}): choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} ne répond pas ({error}) : choisissez un autre Python dans les options (le réglage {setting}).</translation>
    </message>
    <message>
      <source>{python} has PyTorch {version} already: nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} a déjà PyTorch {version} : il n'y a rien à installer.</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} libres</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} contre le pixel grossier, {bands} bandes : {rule}.</translation>
    </message>
    <message>
      <source>{title} (looking…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (examen en cours…)</translation>
    </message>
    <message>
      <source>{title} · dark {low:.4g} to bright {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · de sombre {low:.4g} à clair {high:.4g}</translation>
    </message>
    <message>
      <source>{url} is no address of a package index: it begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} n'est pas une adresse d'index de paquets : elle commence par https://, http:// ou file://.</translation>
    </message>
    <message>
      <source>{what} The last lines it wrote:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} Les dernières lignes qu'il a écrites :</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what} : environ {download} à télécharger, {disk} sur le disque</translation>
    </message>
    <message>
      <source>| scene | state | pixels | seconds | outside the training | what came up |</source>
      <extracomment>core/runs/batch.py: '| scene | state | pixels | seconds | outside the training | what came up |'</extracomment>
      <translation>| scène | état | pixels | secondes | hors de l'entraînement | ce qui est apparu |</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1 : stocké en réflectance</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… et {count} de plus</translation>
    </message>
  </context>
</TS>
